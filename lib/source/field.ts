import type { FrontMatterEntry } from './front-matter-entries';
import type { PlainValue } from './plain-value';

const NO = /^(?:false|no|off)$/i;

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
