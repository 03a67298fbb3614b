import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load, Type, YAMLException } from 'js-yaml';

const MOST_NODES = 20_000;
const DEEPEST = 32;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What YAML makes of a block, or why it cannot; `line` counts from 0 inside the block. */
type YamlReading =
  { readonly value: PlainValue } | { readonly value?: never; readonly line: number; readonly reason: string };

/**
 * gray-matter evaluates code where a file asks for it (`---js`), leaks when called without options and
 * takes any line that begins with the closing fence for it. So it is called here alone, on a block that
 * cannot name a language, with every other engine closed and a closing fence that no block contains.
 * js-yaml's failsafe schema keeps every scalar as text, here but for an unquoted `null`; `json` lets the
 * last of two equal keys win.
 */
const SCHEMA = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (text: string | null) => text === null || /^(?:~|null|Null|NULL)?$/.test(text),
      construct: () => null,
    }),
  ],
  // Ruby's own name for a text.
  explicit: [new Type('!str', { kind: 'scalar', construct: (text: string | null) => text ?? '' })],
});

const OPTIONS = {
  language: 'yaml',
  delimiters: ['---', '---\0'] as [string, string],
  engines: {
    yaml: { parse: (text: string) => ({ value: load(text, { schema: SCHEMA, json: true }) }) },
    javascript: refuse,
    js: refuse,
    json: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
  },
};

/** Reads a block of YAML, without its fences, into plain values. Never throws. */
export function readYamlBlock(block: string): YamlReading {
  try {
    const { data } = matter(`---\n${tameBlankLines(block)}\n---\0\n`, OPTIONS);
    const value = plainValue(data['value']);
    return value === undefined ? { line: 0, reason: 'aliases that refer to themselves' } : { value };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { line: 0, reason: 'too deeply nested' };
    // Not every exception has a mark, whatever its type says.
    const mark = error.mark as YAMLException['mark'] | undefined;
    // gray-matter leaves the line end of the fence before the block.
    return { line: writtenLine(block, Math.max(0, (mark?.line ?? 0) - 1)), reason: error.reason };
  }
}

/** gray-matter looks for comments with a pattern that takes quadratic time on runs of blank lines. */
function tameBlankLines(block: string): string {
  return block
    .replaceAll('\0', '')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n');
}

/** The line of a block that a line of the tamed one was, both counted from 0. */
function writtenLine(block: string, tamed: number): number {
  const lines = block.split('\n');
  let kept = -1;
  let wasBlank = false;
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    if (!isBlank || !wasBlank || index === 1) kept += 1;
    if (kept === tamed) return index;
    wasBlank = isBlank;
  }
  return Math.min(tamed, lines.length - 1);
}

function refuse(): never {
  throw new Error('front matter is read as YAML only');
}

/** What front matter and settings hold: text stays text, `null` is an empty value. */
export type PlainValue = string | null | readonly PlainValue[] | PlainMapping;

export interface PlainMapping {
  readonly [key: string]: PlainValue;
}

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
