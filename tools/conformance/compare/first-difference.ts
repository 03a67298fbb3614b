import type { TextPair } from './fold';

/** What both builders have at one place. */
export type Difference = TextPair;

const BEFORE = 30;
const AFTER = 90;

/** The place where two texts part, with a few characters before it. */
export function firstDifference({ jekyll, ours }: TextPair): Difference {
  let at = 0;
  while (at < jekyll.length && jekyll[at] === ours[at]) at += 1;
  const from = Math.max(0, at - BEFORE);
  const cut = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, at + AFTER)}${text.length > at + AFTER ? '…' : ''}`;
  return { jekyll: cut(jekyll), ours: cut(ours) };
}
