/** Bounds of depth, size and time: whatever a body holds, preparing it ends soon. */
export const LIMITS = {
  /** Characters of a body that are looked at; a longer one is cut between two tags. */
  bodyLength: 1_000_000,
  /**
   * Characters of one tag; a longer one (pictures as `data:` URLs, floods of attributes) loses its
   * attributes.
   */
  tagLength: 32_000,
  /** Levels of nesting. Browsers flatten at 512, and recursion fails from about 1,500. */
  depth: 100,
  /** Elements in a body. */
  elements: 30_000,
  /**
   * Times the parser may move nodes to mend wrong nesting: each move costs time in proportion to its
   * siblings.
   */
  repairs: 5_000,
  /** Rounds in which a sanitised body may change when it is read again before it is shown as text. */
  rounds: 3,
  /** Characters of a link or picture URL. */
  urlLength: 2_048,
  /** Columns or rows that one table cell may span. */
  span: 50,
  /** Candidates kept of one `srcset`. */
  pictureCandidates: 8,
  /** Pixels; a larger width or height is a mistake or an attack on the layout. */
  pictureSize: 4_096,
} as const;
