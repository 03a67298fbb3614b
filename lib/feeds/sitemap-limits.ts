/** Bounds of the documents for search engines. */
export const SITEMAP_LIMITS = {
  /** URLs in one file; the protocol allows 50,000. */
  urls: 45_000,
  /** Stories in a news sitemap. */
  news: 1_000,
  /** Age of the oldest story in a news sitemap, in seconds. */
  newsAge: 48 * 60 * 60,
} as const;
