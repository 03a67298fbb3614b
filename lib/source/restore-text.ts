import type { KeyLines } from './front-matter-lines';
import type { PlainValue } from './plain-value';

/** Keys that hold a line of prose, in which `#`, `&` and `{{` are characters like any other. */
const PROSE_KEYS: ReadonlySet<string> = new Set(['title', 'description', 'excerpt']);

/** A quoted text, and what YAML alone can mean: `! 'text'`, `!!str 2024`, `&name Text`, a block, nothing. */
const YAML_ALONE = /^(?:["'|>]|!\s+["']|!!?str\s|&[\w-]+\s|(?:~|null|Null|NULL)?$)/;

/**
 * The text of a prose key as its line says it, where YAML reads a comment, an anchor, a mapping or a tag
 * into it. Quoted and many-line values, and lists, are YAML's to read.
 */
export function restoreText({ key, rest, below }: KeyLines, value: PlainValue): PlainValue {
  if (!PROSE_KEYS.has(key) || value === rest || below.length > 0) return value;
  return YAML_ALONE.test(rest) || Array.isArray(value) ? value : rest;
}
