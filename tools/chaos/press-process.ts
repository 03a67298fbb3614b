import { spawn, type ChildProcess } from 'node:child_process';

/** How a press ended. */
export interface PressEnd {
  /** Undefined after a kill. */
  readonly code: number | undefined;
  readonly seconds: number;
  /** What it printed, on both streams. */
  readonly output: string;
}

/** A press in a process of its own, as `npm run press` starts it. */
export function startPress(
  contentDir: string,
  archive: string,
): { readonly child: ChildProcess; readonly end: Promise<PressEnd> } {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'lib/press/cli.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: contentDir, ARCHIVE: archive },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const end = new Promise<PressEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? undefined, seconds: (performance.now() - started) / 1000, output });
    });
  });
  return { child, end };
}

/** Presses to the end. Throws when the press fails. */
export async function pressInProcess(contentDir: string, archive: string): Promise<PressEnd> {
  const end = await startPress(contentDir, archive).end;
  if (end.code !== 0) throw new Error(`The press ended with ${String(end.code)}:\n${end.output}`);
  return end;
}
