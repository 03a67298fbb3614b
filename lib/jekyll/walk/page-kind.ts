import { readContentFile } from './read-content-file';

const HEAD_BYTES = 1024;

/**
 * What Jekyll takes a file outside `_posts` for, by its first bytes: with front matter it is a page, one
 * with the layout `category` a category page; without, a file to be copied.
 *
 * @param path inside the content folder
 * @throws what readContentFile throws for a file that cannot be read
 */
export function pageKind(contentDir: string, path: string): 'static' | 'page' | 'category-page' {
  const text = readContentFile(contentDir, path, HEAD_BYTES).toString('utf8');
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text)) return 'static';
  return /^layout:[ \t]*["']?category["']?[ \t]*\r?$/m.test(text) ? 'category-page' : 'page';
}
