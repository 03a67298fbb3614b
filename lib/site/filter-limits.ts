/** How much one URL may ask for. Whatever goes beyond is no filter that a reader made. */
export const FILTER_LIMITS = {
  /** UTF-8 bytes of the text. */
  textBytes: 1024,
  /** Sources, sources left out, and tags: of each so many. */
  names: 50,
  /** Characters of one slug. */
  nameLength: 200,
  /** Largest minimum length. */
  minLength: 1_000_000,
} as const;
