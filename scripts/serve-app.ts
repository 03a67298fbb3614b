import { spawn } from 'node:child_process';

/** The server in a process of its own. */
export interface ServerProcess {
  /** Lets it finish what is in flight; `ended` tells when it has. */
  stop(): void;
  /** Its exit code. */
  readonly ended: Promise<number>;
}

/**
 * Starts the server (`scripts/serve.ts`, bundled) in a process of its own, so that a press never holds up a
 * request. The server ends with this process, however that ends; one that cannot start says why, and this process
 * ends with its exit code.
 *
 * @returns once the server listens
 */
export async function serveApp(): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['scripts/run.mjs', '.build/serve.mjs'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  process.on('exit', () => child.kill());
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const listens = new Promise<undefined>((resolve) => child.once('message', () => resolve(undefined)));
  const failed = await Promise.race([listens, ended]);
  if (failed !== undefined) process.exit(failed);
  return { stop: () => child.connected && child.disconnect(), ended };
}
