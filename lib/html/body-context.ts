import type { BodyIssue, StockMention } from '@/lib/model/prepared-body';
import type { BodyWords } from './body-words';
import { bodyWordsFor } from './body-words';
import { Removals } from './removals';

/** What steps know about a post, and what they lift out of its body. */
export interface BodyContext {
  readonly title: string;
  /** The story at its source; relative addresses are relative to it. */
  readonly original: string | undefined;
  readonly words: BodyWords;
  attribution: string | undefined;
  heading: string | undefined;
  /** By code. */
  readonly stocks: Map<string, StockMention>;
  readonly issues: BodyIssue[];
  /** What was taken out of the body. */
  readonly removals: Removals;
}

/** A context in which nothing has been found yet. */
export function newContext(
  known: Partial<Pick<BodyContext, 'title' | 'original' | 'words'>> & {
    readonly issues?: BodyIssue[];
    readonly removals?: Removals;
  },
): BodyContext {
  return {
    title: known.title ?? '',
    original: known.original,
    words: known.words ?? bodyWordsFor('zh-Hans'),
    attribution: undefined,
    heading: undefined,
    stocks: new Map(),
    issues: known.issues ?? [],
    removals: known.removals ?? new Removals(),
  };
}
