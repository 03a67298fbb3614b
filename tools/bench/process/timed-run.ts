import { spawn } from 'node:child_process';
import { stopTree } from './stop-tree';
import { treeMemory } from './tree-memory';

/** A command to be run and watched. */
export interface Command {
  readonly file: string;
  readonly words: readonly string[];
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The command is stopped after this many seconds. */
  readonly limit?: number;
}

/** What a command cost. */
export interface TimedRun {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Most memory of the whole process tree, in bytes. */
  readonly peak: number;
  readonly output: string;
}

const LOOK_EVERY_MS = 50;

/**
 * Runs a command to its end.
 *
 * @throws when it fails or takes too long, with the last of what it said
 */
export async function timedRun({ file, words, cwd, env, limit }: Command): Promise<TimedRun> {
  const started = performance.now();
  const child = spawn(file, words, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  let [peak, output, said, late] = [0, '', '', false];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  const look = setInterval(() => {
    if (child.pid === undefined) return;
    const { resident, highest } = treeMemory(child.pid);
    peak = Math.max(peak, resident, highest);
    if (limit === undefined || late || performance.now() - started < limit * 1_000) return;
    late = true;
    void stopTree(child);
  }, LOOK_EVERY_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const seconds = (performance.now() - started) / 1_000;
    if (late) throw new Error(`stopped after ${limit} s`);
    if (code !== 0) throw new Error(`${file} ended with ${code}: ${(said || output).trim().slice(-600)}`);
    return { seconds, peak, output };
  } finally {
    clearInterval(look);
    process.off('exit', kill);
  }
}
