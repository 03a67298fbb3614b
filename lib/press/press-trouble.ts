/**
 * What keeps a press from doing its work:
 *
 * - `settings`: `_config.yml` cannot be used, and no earlier settings are known
 * - `lost`: most posts are gone from the content folder
 * - `content`: the content folder is none, or cannot be read
 * - `foreign`: what stands at the archive's path is no archive
 * - `full`, `refused`: the archive cannot be written
 */
export type TroubleKind = 'settings' | 'lost' | 'content' | 'foreign' | 'full' | 'refused';

/** Ends a press with one line that says what is wrong and what to do; the archive stays as it was. */
export class PressTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }

  /** 2 for what only another value of a variable mends, 1 for everything else. */
  get exitCode(): 1 | 2 {
    return this.kind === 'content' || this.kind === 'foreign' ? 2 : 1;
  }
}
