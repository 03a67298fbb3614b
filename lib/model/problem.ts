/**
 * Something wrong with one file of the content folder. Problems are reported, never thrown:
 * the post stays readable wherever there is text.
 */
export interface Problem {
  /** Path inside the content folder, with `/` between its parts. */
  readonly path: string;
  /** Line in that file, counted from 1; 0 when the problem has no line. */
  readonly line: number;
  /** Stable name such as `DATE_INVALID`; never changes once published. */
  readonly code: string;
  /** One sentence for the publisher: what is wrong and what was done about it. */
  readonly message: string;
}
