/** What front matter and settings hold: text stays text, `null` is an empty value. */
export type PlainValue = string | null | readonly PlainValue[] | PlainMapping;
export interface PlainMapping {
  readonly [key: string]: PlainValue;
}

const MOST_NODES = 20_000;
const DEEPEST = 32;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies what a YAML reader returned into plain values: mappings without a prototype and without the
 * keys that could reach one. Undefined when aliases make it cyclic, too deep or explosively large.
 */
export function plainValue(value: unknown): PlainValue | undefined {
  let nodes = 0;
  const copy = (node: unknown, depth: number): PlainValue => {
    nodes += 1;
    if (nodes > MOST_NODES || depth > DEEPEST) throw new RangeError('too large');
    if (typeof node === 'string') return node;
    if (Array.isArray(node)) return node.map((item: unknown) => copy(item, depth + 1));
    if (typeof node !== 'object' || node === null) return null;
    const mapping: Record<string, PlainValue> = Object.create(null) as Record<string, never>;
    for (const [key, item] of Object.entries(node)) {
      if (!FORBIDDEN_KEYS.has(key)) mapping[key] = copy(item, depth + 1);
    }
    return mapping;
  };
  try {
    return copy(value, 0);
  } catch {
    return undefined;
  }
}

/** Whether a plain value is a mapping; lists and texts are not. */
export function isPlainMapping(value: PlainValue | undefined): value is PlainMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
