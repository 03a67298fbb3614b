/** What a link carries at most: terms, and characters of one. */
export const MARK_LIMITS = { terms: 12, length: 60 } as const;
