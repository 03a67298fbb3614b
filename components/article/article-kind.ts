import type { Post } from '@/lib/model/post';

/** What kind of text a story has: none, a few lines, or an article. */
export type ArticleKind = 'empty' | 'flash' | 'full';

/** Flashes have at most this many characters. */
const FLASH = 260;
/** Anything but running text makes an article of it. */
const STRUCTURE = /<(?:h[1-6]|table|ul|ol|dl|figure|img|pre|blockquote|video|audio)\b/i;

/** The kind of a story by its length and what its text is made of. */
export function articleKind({ length, html }: Pick<Post, 'length' | 'html'>): ArticleKind {
  if (STRUCTURE.test(html)) return 'full';
  if (length === 0) return 'empty';
  return length <= FLASH ? 'flash' : 'full';
}
