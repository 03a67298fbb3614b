import { setImmediate as nextTurn } from 'node:timers/promises';
import { ContentWalk } from './content-walk';
import type { SiteConfig } from './site-config';
import type { SourceFile } from './source-file';
import type { WalkProblem } from './walk-problem';

const FILES_PER_TURN = 512;

/**
 * Walks a Jekyll source folder in a fixed order: files by name, then folders by name. Posts are the
 * Markdown and HTML files in any `_posts` folder (and in `_drafts` where they are shown); a folder that
 * has dated posts at its top and no `_posts` anywhere is itself one. Holds the names of one
 * chain of folders at a time and lets other work run between files.
 *
 * @throws Error when the content folder itself cannot be read
 */
export async function* walkContent(
  dir: string,
  config: SiteConfig,
): AsyncGenerator<SourceFile | WalkProblem> {
  let files = 0;
  for (const entry of new ContentWalk(dir, config).everything()) {
    yield entry;
    files += 1;
    if (files % FILES_PER_TURN === 0) await nextTurn();
  }
}
