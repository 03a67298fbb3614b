import type { Post } from '@/lib/model/post';
import type { JekyllPost } from '../jekyll/jekyll-dump';
import { parseBody } from '../text/body-node';
import { visibleText } from '../text/visible-text';
import { DELIBERATE_DIFFERENCES } from './deliberate-differences';
import type { Fold, TextPair } from './fold';

/** How the visible text of one post compares. */
export type BodyComparison =
  | { readonly kind: 'equal' }
  /** Equal once these deliberate differences are taken out; none of them could be left in. */
  | { readonly kind: 'deliberate'; readonly names: readonly string[] }
  /** The texts that are left when every deliberate difference is taken out. */
  | ({ readonly kind: 'different' } & TextPair);

/** Compares what readers see of a post in both builders. */
export function compareBodies(jekyll: JekyllPost, post: Post): BodyComparison {
  if (jekyll.failure === null && isEqual(textsWithout(jekyll, post, []))) return { kind: 'equal' };
  const all = textsWithout(jekyll, post, DELIBERATE_DIFFERENCES);
  if (!isEqual(all)) return { kind: 'different', ...all };
  let needed = DELIBERATE_DIFFERENCES;
  for (const fold of DELIBERATE_DIFFERENCES) {
    const fewer = needed.filter((candidate) => candidate !== fold);
    if (isEqual(textsWithout(jekyll, post, fewer))) needed = fewer;
  }
  return { kind: 'deliberate', names: needed.map(({ name }) => name) };
}

function textsWithout(jekyll: JekyllPost, post: Post, folds: readonly Fold[]): TextPair {
  const isLiteral = folds.some(({ literal }) => literal === true);
  const theirs = parseBody((isLiteral ? jekyll.literal : null) ?? jekyll.html);
  const ours = parseBody(post.html);
  for (const { bodies } of folds) bodies?.(theirs, ours, post);
  let pair: TextPair = { jekyll: visibleText(theirs), ours: visibleText(ours) };
  for (const { texts } of folds) pair = texts?.(pair, post) ?? pair;
  return pair;
}

function isEqual({ jekyll, ours }: TextPair): boolean {
  return jekyll === ours;
}
