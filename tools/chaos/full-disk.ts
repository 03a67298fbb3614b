import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { archiveState } from './archive-digest';
import { writeVariants } from './content-variants';
import { pressInProcess, startPress } from './press-process';

export interface DiskOptions {
  readonly posts: number;
  readonly seed: number;
  /** An empty folder to work in. */
  readonly folder: string;
}

/**
 * Presses onto a disk that is too small, then onto one that cannot be written. The press must say so in one
 * line and leave the archive as it was. Needs the right to mount a small file system in memory.
 *
 * @returns what went wrong; empty when nothing did
 */
export async function fullDisk({ posts, seed, folder }: DiskOptions): Promise<string[]> {
  const { original, edited, resettled } = writeVariants(join(folder, 'content'), posts, seed);
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  if (!mount(['-t', 'tmpfs', '-o', 'size=512m', 'tmpfs', disk])) {
    console.log('     no right to mount a file system here: left out');
    return [];
  }
  try {
    const archive = join(disk, 'archive.db');
    await pressInProcess(original, archive);
    const before = archiveState(archive);
    const used = Number(spawnSync('du', ['-sk', disk], { encoding: 'utf8' }).stdout.split('\t')[0]);
    const failures: string[] = [];
    const expectRefusal = async (what: string, contentDir: string, words: RegExp): Promise<void> => {
      const { code, output } = await startPress(contentDir, archive).end;
      const line = output.trim().split('\n').at(-1) ?? '';
      console.log(`     ${what}: ${line}`);
      if (code !== 1 || !words.test(line)) failures.push(`${what}: code ${String(code)}, ${output}`);
      const after = archiveState(archive);
      if (after.digest !== before.digest) failures.push(`${what}: the archive is not what it was`);
    };
    mount(['-o', `remount,size=${used + 256}k`, disk]);
    await expectRefusal('full disk, changed posts', edited, /is full/);
    await expectRefusal('full disk, rebuild', resettled, /is full/);
    mount(['-o', 'remount,ro', disk]);
    await expectRefusal('read-only disk', edited, /cannot be written/);
    mount(['-o', 'remount,rw,size=512m', disk]);
    await pressInProcess(edited, archive);
    if (archiveState(archive).generation !== before.generation + 1)
      failures.push('room again: no new generation');
    return failures;
  } finally {
    spawnSync('umount', [disk]);
  }
}

function mount(words: readonly string[]): boolean {
  return spawnSync('mount', words, { stdio: 'ignore' }).status === 0;
}
