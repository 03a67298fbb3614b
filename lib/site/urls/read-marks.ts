/** What a link carries at most: terms, and characters of one. */
export const MARK_LIMITS = { terms: 12, length: 60 } as const;

/** What an article is asked to mark. */
interface Marks {
  /** Folded terms. */
  readonly terms: readonly string[];
  /** What the characters of other scripts fold to, as far as the terms need it. */
  readonly fold: ReadonlyMap<string, string>;
}

/** The marks that a fragment (`location.hash`) asks for; undefined for any other fragment. */
export function readMarks(hash: string): Marks | undefined {
  if (!hash.startsWith('#marks=')) return undefined;
  const query = new URLSearchParams(hash.slice(1));
  const terms = query
    .getAll('marks')
    .filter((term) => term.trim() !== '' && term.length <= MARK_LIMITS.length)
    .slice(0, MARK_LIMITS.terms);
  const characters = Array.from(query.get('fold') ?? '');
  const fold = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2)
    fold.set(characters[index] ?? '', characters[index + 1] ?? '');
  return terms.length === 0 ? undefined : { terms, fold };
}
