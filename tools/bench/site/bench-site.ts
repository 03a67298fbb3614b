import { join } from 'node:path';
import type { Command } from '../process/timed-run';

/** One corpus and its archive. */
export interface BenchSite {
  readonly posts: number;
  /** The content folder. */
  readonly content: string;
  readonly archive: string;
}

/** Where a corpus of that many posts and its archive lie. */
export function benchSite(work: string, posts: number): BenchSite {
  return {
    posts,
    content: join(work, `corpus-${posts}`),
    archive: join(work, `archive-${posts}`, 'archive.db'),
  };
}

/** The environment of Broadsheet's programs for a site. */
export function environmentOf({ content, archive }: BenchSite): Record<string, string> {
  return { CONTENT_DIR: content, ARCHIVE: archive };
}

/** What `npm run press -- --json` runs. */
export function pressCommand(site: BenchSite): Command {
  return {
    file: process.execPath,
    words: ['scripts/run.mjs', 'lib/press/cli.ts', '--json'],
    env: environmentOf(site),
  };
}
