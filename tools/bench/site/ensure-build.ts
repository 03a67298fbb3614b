import { join } from 'node:path';
import { timedRun } from '../process/timed-run';

/** Compiles the app, when its sources changed, against a small archive: the build is the same for every size. */
export async function ensureBuild(work: string): Promise<void> {
  console.log('Building the app where it is stale …');
  await timedRun({
    file: process.execPath,
    words: ['scripts/run.mjs', 'scripts/build.ts'],
    env: { CONTENT_DIR: 'content', ARCHIVE: join(work, 'archive-sample', 'archive.db') },
  });
}
