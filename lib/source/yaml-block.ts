import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load, Type, YAMLException } from 'js-yaml';
import { plainValue, type PlainValue } from './plain-value';

/** What YAML makes of a block, or why it cannot; `line` counts from 0 inside the block. */
export type YamlReading =
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
