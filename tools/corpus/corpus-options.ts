/** What, besides the seed, decides every byte of a corpus. */
export interface CorpusOptions {
  readonly posts: number;
  /** Sources that publish; some of them may be too small to occur. */
  readonly sources: number;
  /** Days the posts are spread over. */
  readonly days: number;
  /** Newest day, `YYYY-MM-DD`. */
  readonly until: string;
}

/** Fills in what was not asked for: some 400 posts a day, a source for every ten posts up to 2,000. */
export function corpusOptions(posts: number, asked: Partial<CorpusOptions> = {}): CorpusOptions {
  return {
    posts,
    sources: asked.sources ?? Math.min(2_000, Math.ceil(posts / 10)),
    days: asked.days ?? Math.min(7_300, Math.ceil(posts / 400)),
    until: asked.until ?? '2026-11-20',
  };
}
