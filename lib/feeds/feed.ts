/** Posts for those who read them elsewhere, before it is decided in which format. All URLs are absolute. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47. */
  readonly lang: string;
  /** The page whose posts these are. */
  readonly home: string;
  /** Where this feed is. */
  readonly self: string;
  /** Who publishes it. */
  readonly author: string;
  readonly timezone: string;
  readonly entries: readonly FeedEntry[];
}

/** One post of a feed. */
export interface FeedEntry {
  /** The same for ever, and the same that jekyll-feed gave. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Epoch seconds; undefined for an undated post. */
  readonly instant: number | undefined;
  readonly author: string;
  readonly summary: string;
  /** The whole sanitised text; every address in it is absolute. */
  readonly html: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly picture: string | undefined;
  /** The story at its source. */
  readonly original: string | undefined;
  /** When it differs from the feed's. */
  readonly lang: string | undefined;
}

/** When the newest of the entries was published, in epoch seconds; 0 when there is none with a date. */
export function updatedAt({ entries }: Pick<Feed, 'entries'>): number {
  return Math.max(0, ...entries.map(({ instant }) => instant ?? 0));
}
