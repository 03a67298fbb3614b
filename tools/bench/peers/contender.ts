import { rmSync } from 'node:fs';
import { countFiles } from '../site/count-files';
import { type Command, timedRun, type TimedRun } from '../process/timed-run';

/** One that takes part: Broadsheet or a peer. */
export interface Contender {
  readonly name: string;
  readonly build: Command;
  /** What to remove before each build. */
  readonly remove: readonly string[];
  /** A folder that must hold a page for every post afterwards. */
  readonly output: string | undefined;
  readonly runs: TimedRun[];
  /** Why it stopped taking part. */
  failure: string | undefined;
}

/** Runs one build from nothing and keeps what it cost, or why it failed; a contender that failed is left alone. */
export async function runOnce(contender: Contender, posts: number): Promise<void> {
  if (contender.failure !== undefined) return;
  const { name, build, remove, output, runs } = contender;
  for (const path of remove) rmSync(path, { recursive: true, force: true });
  try {
    const run = await timedRun(build);
    const pages = output === undefined ? posts : countFiles(output);
    if (pages < posts) throw new Error(`wrote ${pages} files for ${posts} posts`);
    runs.push(run);
    console.log(`  ${name}: ${run.seconds.toFixed(2)} s, ${Math.round(run.peak / 1e6)} MB`);
  } catch (error) {
    contender.failure = error instanceof Error ? error.message : String(error);
  } finally {
    if (output !== undefined) rmSync(output, { recursive: true, force: true });
  }
}
