import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 30_000;

/** A server in a process of its own, which can be stopped and started again. */
export class Replica {
  readonly url: string;
  readonly #command: readonly string[];
  readonly #environment: NodeJS.ProcessEnv;
  #process: ChildProcess | undefined;
  /** What it wrote since it was started. */
  output = '';

  /** @param command arguments of a program that runs what follows them; by itself the built server */
  constructor(
    port: number,
    environment: Readonly<Record<string, string>>,
    command: readonly string[] = [process.execPath, 'scripts/run.mjs', '.build/serve.mjs'],
  ) {
    this.url = `http://127.0.0.1:${port}`;
    this.#command = command;
    const inherited = { ...process.env };
    delete inherited['SITE_URL'];
    this.#environment = { ...inherited, NODE_ENV: 'production', ...environment, PORT: String(port) };
  }

  /** Starts it; resolves when it is ready for readers. */
  async start(): Promise<void> {
    const [program = '', ...words] = this.#command;
    this.output = '';
    const child = spawn(program, words, { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    this.#process = child;
    const before = Date.now() + PATIENCE;
    while (!(await this.#isReady())) {
      if (child.exitCode !== null || Date.now() > before) throw new Error(`No server:\n${this.output}`);
      await sleep(50);
    }
  }

  /** Its process id, while it runs. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  signal(name: NodeJS.Signals): void {
    this.#process?.kill(name);
  }

  /** Asks it to stop and gives its exit code. */
  async stop(): Promise<number | null> {
    this.signal('SIGTERM');
    return this.ended();
  }

  /** Its exit code, once it has ended. */
  async ended(): Promise<number | null> {
    const child = this.#process;
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'close');
    return child?.exitCode ?? null;
  }

  async #isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/readyz`).catch(() => undefined);
    return answer?.ok ?? false;
  }
}
