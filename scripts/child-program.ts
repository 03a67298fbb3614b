import { spawn, type ChildProcess } from 'node:child_process';

/** How a process ended. */
export interface ProcessEnd {
  /** Undefined for one that was killed. */
  readonly code: number | undefined;
  /** For people: `exit code 1`, `SIGKILL`. */
  readonly how: string;
}

/** A program of the project in a process of its own, which ends with this one, however that ends. */
export interface ChildProgram {
  readonly process: ChildProcess;
  /** Resolves with its first message; never when it ends before. */
  readonly ready: Promise<undefined>;
  readonly ended: Promise<ProcessEnd>;
}

/** Starts a program, which has to stop when it is hung up on (`disconnect`). It writes where this process does. */
export function startProgram(words: readonly string[]): ChildProgram {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...words], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const end = (): void => void child.kill();
  process.once('exit', end);
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('error', ({ message }) => resolve({ code: undefined, how: message }));
    child.once('exit', (code, signal) => {
      process.off('exit', end);
      resolve({ code: code ?? undefined, how: code === null ? String(signal) : `exit code ${code}` });
    });
  });
  const ready = new Promise<undefined>((resolve) => child.once('message', () => resolve(undefined)));
  return { process: child, ready, ended };
}

/** Asks a program to stop, and waits until it has. */
export async function stopProgram({ process: child, ended }: ChildProgram): Promise<void> {
  if (child.connected) child.disconnect();
  await ended;
}
