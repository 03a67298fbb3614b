import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Starts the server (`scripts/serve.ts`, bundled) in a process of its own, so that a press never holds up a
 * request. The server ends with this process.
 *
 * @returns once the server listens
 * @throws when it ends before that; its message is on the terminal
 */
export function serveApp(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/run.mjs', '.build/serve.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  process.on('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server stopped before it answered.')));
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      if (chunk.includes('Broadsheet is at')) resolve(child);
    });
  });
}
