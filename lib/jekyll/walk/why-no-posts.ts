import type { Problem } from '@/lib/model/problem';
import { ContentWalk } from './content-walk';
import { SETTINGS_FILE } from '../config/read-settings';
import { parseSiteConfig, type SiteConfig } from '../config/site-config';

/** Files looked at before a folder of something else is given up. */
const MOST_FILES = 20_000;

/** For a content folder without posts: a problem that says so, and which setting keeps those out that lie there. */
export function whyNoPosts(contentDir: string, config: SiteConfig): Problem {
  for (const [key, without] of [
    ['collections_dir', { ...config, collectionsDir: '' }],
    ['exclude', { ...config, exclude: parseSiteConfig(undefined).config.exclude }],
  ] as const) {
    if (!hasPosts(contentDir, without)) continue;
    const message = `${SETTINGS_FILE}: ${key} leaves no post of those that lie in the content folder.`;
    return { path: SETTINGS_FILE, line: 0, code: 'NO_POSTS', message };
  }
  const message =
    'The content folder holds no post: none in a folder _posts, and no dated one at its top (2024-01-31-name.md).';
  return { path: '', line: 0, code: 'NO_POSTS', message };
}

function hasPosts(contentDir: string, config: SiteConfig): boolean {
  let files = 0;
  for (const { kind } of new ContentWalk(contentDir, config).everything()) {
    files += 1;
    if (kind === 'post') return true;
    if (files > MOST_FILES) return false;
  }
  return false;
}
