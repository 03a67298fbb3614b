import { closeSync, openSync, readSync } from 'node:fs';

const HEAD_BYTES = 1024;

/**
 * What Jekyll takes a file outside `_posts` for, by its first bytes: with front matter it is a page, one
 * with the layout `category` a category page; without, a file to be copied.
 *
 * @throws what node:fs throws for a file that cannot be opened
 */
export function pageKind(file: string): 'static' | 'page' | 'category-page' {
  const head = Buffer.alloc(HEAD_BYTES);
  const handle = openSync(file, 'r');
  try {
    const text = head.toString('utf8', 0, readSync(handle, head, 0, HEAD_BYTES, 0));
    if (!/^\ufeff?---[ \t]*\r?\n/.test(text)) return 'static';
    return /^layout:[ \t]*["']?category["']?[ \t]*\r?$/m.test(text) ? 'category-page' : 'page';
  } finally {
    closeSync(handle);
  }
}
