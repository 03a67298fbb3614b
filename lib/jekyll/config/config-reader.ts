import { isPlainMapping, type PlainMapping, type PlainValue } from './yaml-block';
import { textsOf } from '../front-matter/post-fields';

/** Takes what is wrong with the setting at a path of keys: the rest of a sentence that begins with its name. */
export type Complain = (path: readonly string[], what: string) => void;

/** Reads settings by type; a value of another type is complained about and the default used. */
export class ConfigReader {
  readonly #settings: PlainMapping;
  readonly #complain: Complain;
  readonly #path: readonly string[];

  /** @param path keys of the mapping that holds these settings */
  constructor(settings: PlainMapping, complain: Complain, path: readonly string[] = []) {
    this.#settings = settings;
    this.#complain = complain;
    this.#path = path;
  }

  keys(): readonly string[] {
    return Object.keys(this.#settings);
  }

  value(key: string): PlainValue | undefined {
    const value = this.#settings[key];
    return value === null || value === '' ? undefined : value;
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value === 'string') return value?.trim();
    this.complain(key, 'must be a text');
    return undefined;
  }

  flag(key: string, fallback: boolean): boolean {
    const value = this.value(key);
    if (value === undefined) return fallback;
    if (typeof value === 'string' && /^(?:true|yes|on)$/i.test(value)) return true;
    if (typeof value === 'string' && /^(?:false|no|off)$/i.test(value)) return false;
    this.complain(key, `must be true or false; ${String(fallback)} is used`);
    return fallback;
  }

  count(key: string): number {
    const value = this.value(key);
    if (value === undefined) return 0;
    if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
    this.complain(key, 'must be a whole number; it is ignored');
    return 0;
  }

  /** Texts, from a list or from one text. */
  list(key: string): readonly string[] {
    const value = this.value(key);
    const items = typeof value === 'string' || value === undefined ? [] : value;
    if (
      !Array.isArray(items) ||
      items.some((item: PlainValue) => typeof item !== 'string' && item !== null)
    ) {
      this.complain(key, 'must be a list of texts');
    }
    return textsOf(value);
  }

  mapping(key: string): ConfigReader {
    const value = this.value(key);
    if (value !== undefined && !isPlainMapping(value)) this.complain(key, 'must hold keys and values');
    return new ConfigReader(isPlainMapping(value) ? value : {}, this.#complain, [...this.#path, key]);
  }

  /** A text that `read` understands; anything else is noted with `expectation`. */
  parsed(key: string, read: (text: string) => string | undefined, expectation: string): string | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const result = read(text);
    if (result === undefined) this.complain(key, `is “${text.slice(0, 60)}”, which is not ${expectation}`);
    return result;
  }

  complain(key: string, what: string): void {
    this.#complain([...this.#path, key], what);
  }
}
