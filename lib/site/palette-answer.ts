/** Something the palette can lead to. */
export interface PaletteEntry {
  readonly kind: 'source' | 'day' | 'story';
  /** Path on this site, without `baseurl`. */
  readonly href: `/${string}`;
  readonly label: string;
  /** A word beside it: a count, a source. */
  readonly note: string;
}

/** What the palette's route answers to one text: sources first, then days, then stories. */
export interface PaletteAnswer {
  readonly entries: readonly PaletteEntry[];
}

const KINDS: readonly unknown[] = ['source', 'day', 'story'];

/** The answer in a decoded JSON body; undefined when it is none. */
export function readPaletteAnswer(body: unknown): PaletteAnswer | undefined {
  if (typeof body !== 'object' || body === null || !('entries' in body)) return undefined;
  const { entries } = body;
  return Array.isArray(entries) && entries.every(isEntry) ? { entries } : undefined;
}

function isEntry(value: unknown): value is PaletteEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, href, label, note } = value as Partial<Record<keyof PaletteEntry, unknown>>;
  return (
    KINDS.includes(kind) &&
    typeof href === 'string' &&
    /^\/(?!\/)/.test(href) &&
    typeof label === 'string' &&
    typeof note === 'string'
  );
}
