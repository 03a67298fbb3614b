import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '@/tools/corpus/random';
import { archiveState, type ArchiveState } from './archive-digest';
import { writeVariants } from './content-variants';
import { pressInProcess, startPress } from './press-process';

export interface KillOptions {
  readonly posts: number;
  readonly kills: number;
  readonly seed: number;
  /** An empty folder to work in. */
  readonly folder: string;
}

/** A press from one state to the next, as it goes when nobody disturbs it. */
interface Scene {
  readonly name: string;
  readonly contentDir: string;
  /** Folder of the archive before; undefined for none. */
  readonly before: string | undefined;
  readonly old: ArchiveState | undefined;
  readonly fresh: ArchiveState;
  /** How long it took when it last came to its end. */
  seconds: number;
}

const TOO_LATE = 'the press had ended';
const MOST_ATTEMPTS = 3;

/**
 * Kills presses at random moments: cold ones, ones that take in changes, and rebuilds that are swapped in.
 * After each kill the archive must open whole and hold what was there before or what was to come, and
 * the next press must make the same of it as one that nobody disturbed.
 *
 * @returns what went wrong; empty when nothing did
 */
export async function killPress({ posts, kills, seed, folder }: KillOptions): Promise<string[]> {
  const { original, edited, resettled } = writeVariants(join(folder, 'content'), posts, seed);
  const cold = await rehearse('cold press', original, undefined, folder);
  const scenes = [
    cold,
    await rehearse('changed posts', edited, join(folder, 'after cold press'), folder),
    await rehearse('rebuild and swap', resettled, join(folder, 'after cold press'), folder),
  ];
  const random = new Random(seed, 'kill', 0);
  const failures: string[] = [];
  let killed = 0;
  for (let attempt = 0; killed < kills && attempt < kills * MOST_ATTEMPTS; attempt += 1) {
    const scene = scenes[attempt % scenes.length] ?? cold;
    const after = scene.seconds * (0.1 + 0.9 * random.next());
    const said = await killOnce(scene, after, join(folder, 'archive'));
    if (said === TOO_LATE) continue;
    killed += 1;
    console.log(`${String(killed).padStart(3)}  ${scene.name}, killed after ${after.toFixed(2)} s: ${said}`);
    if (!said.startsWith('ok')) failures.push(`${scene.name}, killed after ${after.toFixed(2)} s: ${said}`);
  }
  return killed < kills ? [...failures, `only ${killed} of ${kills} presses could be killed`] : failures;
}

async function rehearse(
  name: string,
  contentDir: string,
  before: string | undefined,
  folder: string,
): Promise<Scene> {
  const after = join(folder, `after ${name}`);
  prepare(after, before);
  const archive = join(after, 'archive.db');
  const old = before === undefined ? undefined : archiveState(archive);
  const { seconds } = await pressInProcess(contentDir, archive);
  const fresh = archiveState(archive);
  console.log(`     ${name}: ${fresh.posts} posts, ${seconds.toFixed(2)} s undisturbed`);
  return { name, contentDir, before, old, fresh, seconds };
}

async function killOnce(scene: Scene, after: number, folder: string): Promise<string> {
  prepare(folder, scene.before);
  const archive = join(folder, 'archive.db');
  const { child, end } = startPress(scene.contentDir, archive);
  await Promise.race([sleep(after * 1000), end]);
  child.kill('SIGKILL');
  const { code, seconds: took } = await end;
  if (code !== undefined) {
    scene.seconds = took;
    return TOO_LATE;
  }
  try {
    const left = existsSync(archive) ? archiveState(archive) : undefined;
    const isOld = left?.digest === scene.old?.digest && left?.generation === scene.old?.generation;
    const isFresh = left?.digest === scene.fresh.digest && left.generation === scene.fresh.generation;
    if (!isOld && !isFresh) return 'the archive holds neither the old nor the new generation';
    const { seconds } = await pressInProcess(scene.contentDir, archive);
    const complete = archiveState(archive);
    if (complete.digest !== scene.fresh.digest) return 'the next press made something else of it';
    if (complete.generation !== scene.fresh.generation) return `generation ${complete.generation}`;
    return `ok (${isFresh ? 'new' : 'old'} generation served, next press ${seconds.toFixed(2)} s)`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function prepare(folder: string, before: string | undefined): void {
  rmSync(folder, { recursive: true, force: true });
  if (before === undefined) mkdirSync(folder, { recursive: true });
  else cpSync(before, folder, { recursive: true, verbatimSymlinks: true });
}
