import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small site of a test's own, whose posts it changes while its server answers. */
export class RuntimeSite {
  readonly url: string;
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  #server: ChildProcess | undefined;

  /** @param settings further variables of the environment, for the press and the server */
  constructor(port: number, settings: Readonly<Record<string, string>> = {}) {
    this.url = `http://127.0.0.1:${port}`;
    this.#folder = `.archive/e2e/runtime-${port}`;
    this.#environment = {
      ...process.env,
      CONTENT_DIR: join(this.#folder, 'content'),
      ARCHIVE: join(this.#folder, 'archive.db'),
      PORT: String(port),
      STATUS: '1',
      ...settings,
    };
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(join(this.#folder, 'content/_posts'), { recursive: true });
  }

  /** Process id of the server. */
  get pid(): number {
    return this.#server?.pid ?? 0;
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.#folder, 'content/_posts', name), text);
  }

  /** Puts a file at a path inside the content folder. */
  put(path: string, text: string): void {
    const file = join(this.#folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(name: string): void {
    rmSync(join(this.#folder, 'content/_posts', name));
  }

  async press(): Promise<void> {
    const child = this.#run('lib/press/cli.ts');
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`The press ended with ${String(code)}.`);
  }

  async serve(): Promise<void> {
    const child = this.#run('scripts/serve.ts');
    this.#server = child;
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error('The server did not start.')));
      child.stdout?.on('data', (chunk: Buffer) => {
        if (chunk.includes('Broadsheet is at')) resolve();
      });
    });
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (server?.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #run(program: string): ChildProcess {
    return spawn(process.execPath, ['scripts/run.mjs', program], {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }
}
