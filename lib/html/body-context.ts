import type { BodyIssue, StockMention } from '@/lib/model/prepared-body';

/** The few words that a body is given besides its own, in the language of the site. */
export interface BodyWords {
  /** What a table without a caption is called to those who cannot see it. */
  readonly table: string;
  /** Stands before the host of a video that became a link. */
  readonly video: string;
  /** Heading of a Markdown post's notes. */
  readonly footnotes: string;
}

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
}

export const DEFAULT_WORDS: BodyWords = { table: '表格', video: '视频：', footnotes: '注释' };

/** A context in which nothing has been found yet. */
export function newContext(
  known: Partial<Pick<BodyContext, 'title' | 'original' | 'words'>> & { readonly issues?: BodyIssue[] },
): BodyContext {
  return {
    title: known.title ?? '',
    original: known.original,
    words: known.words ?? DEFAULT_WORDS,
    attribution: undefined,
    heading: undefined,
    stocks: new Map(),
    issues: known.issues ?? [],
  };
}
