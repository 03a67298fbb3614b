/** The formats of a feed, the one that most readers take first: how its path ends and what it is sent as. */
export const FEED_FORMATS = {
  atom: { name: 'Atom', extension: 'xml', type: 'application/atom+xml' },
  rss: { name: 'RSS', extension: 'rss', type: 'application/rss+xml' },
  json: { name: 'JSON Feed', extension: 'json', type: 'application/feed+json' },
} as const;

/** How a feed is written. */
export type FeedFormat = keyof typeof FEED_FORMATS;

/** The formats in their order. */
export const FORMATS: readonly FeedFormat[] = ['atom', 'rss', 'json'];
