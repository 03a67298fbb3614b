import type { PlainMapping, PlainValue } from '../config/yaml-block';
import type { FrontMatterEntry } from './entries';

const NO = /^(?:false|no|off)$/i;

/** The front matter of a post together with the defaults of `_config.yml`. */
export class PostFields {
  readonly #entries: ReadonlyMap<string, FrontMatterEntry>;
  readonly #defaults: PlainMapping;

  constructor(entries: ReadonlyMap<string, FrontMatterEntry>, defaults: PlainMapping) {
    this.#entries = entries;
    this.#defaults = defaults;
  }

  /** What the file says, else the default, else the empty value that the file has. */
  get(key: string): FrontMatterEntry | undefined {
    const entry = this.#entries.get(key);
    const value = isGiven(entry) ? undefined : this.byDefault(key);
    return value === undefined ? entry : { value, line: 0, quoted: false };
  }

  /** The file's own value; undefined when it gives none. */
  inFile(key: string): PlainValue | undefined {
    const entry = this.#entries.get(key);
    return isGiven(entry) ? entry.value : undefined;
  }

  /** Every field with its value, those of the defaults included. */
  values(): PlainMapping {
    const values: Record<string, PlainValue> = { ...this.#defaults };
    for (const [key, { value }] of this.#entries) values[key] = value ?? values[key] ?? null;
    return values;
  }

  /** The value that `defaults:` gives. */
  byDefault(key: string): PlainValue | undefined {
    return this.#defaults[key] ?? undefined;
  }
}

/** Whether there is a value: a key may be missing, or have none (`key:`, `key: ~`, `key: null`). */
export function isGiven(entry: FrontMatterEntry | undefined): entry is FrontMatterEntry {
  return entry !== undefined && entry.value !== null;
}

/** Whether YAML would read `false` or nothing; a quoted text never is. */
export function isFalsy(entry: FrontMatterEntry): boolean {
  return !isGiven(entry) || (!entry.quoted && typeof entry.value === 'string' && NO.test(entry.value));
}

/** The texts in a value, lists and lists in lists opened, empty items and mappings left out. */
export function textsOf(value: PlainValue | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.flatMap((item: PlainValue) => textsOf(item)) : [];
}

/** A value as one text: a list is joined with commas. Undefined when nothing is given. */
export function textOf(entry: FrontMatterEntry | undefined): string | undefined {
  if (!isGiven(entry)) return undefined;
  const text = textsOf(entry.value).join(', ');
  return text.trim() === '' ? undefined : text;
}
