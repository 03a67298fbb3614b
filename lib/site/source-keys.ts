/** By what names sources are found besides the ones they show. */
export interface SourceKeys {
  /** Traditional characters, each followed by its simplified form: `證证`. */
  readonly traditional: string;
  /** Syllables of the name, with spaces between, by the slug as it stands in the URL. */
  readonly pinyin: Readonly<Record<string, string>>;
}

/** The keys in a decoded JSON body; undefined when it has none. */
export function readSourceKeys(body: unknown): SourceKeys | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if (!('traditional' in body && 'pinyin' in body)) return undefined;
  const { traditional, pinyin } = body;
  if (typeof traditional !== 'string' || !isSpellings(pinyin)) return undefined;
  return { traditional, pinyin };
}

function isSpellings(value: unknown): value is SourceKeys['pinyin'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((spelling) => typeof spelling === 'string')
  );
}
