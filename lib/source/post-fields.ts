import { isGiven } from './field';
import type { FrontMatterEntry } from './front-matter-entries';
import type { PlainMapping, PlainValue } from './plain-value';

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
