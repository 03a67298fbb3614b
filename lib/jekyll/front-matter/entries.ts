import {
  isPlainMapping,
  plainValue,
  type PlainMapping,
  type PlainValue,
  readYamlBlock,
} from '../config/yaml-block';
import type { NoteProblem } from '../problems';

/** Keys that hold a line of prose, in which `#`, `&` and `{{` are characters like any other. */
const PROSE_KEYS: ReadonlySet<string> = new Set(['title', 'description', 'excerpt']);

/** A quoted text, and what YAML alone can mean: `! 'text'`, `!!str 2024`, `&name Text`, a block, nothing. */
const YAML_ALONE = /^(?:["'|>]|!\s+["']|!!?str\s|&[\w-]+\s|(?:~|null|Null|NULL)?$)/;

/** `"one" and "two"`: quotation marks of the text itself, not around it. */
const STARTS_AND_ENDS_QUOTED = /^(["'])[^"']*[^"'\s]\1\s.*\s\1[^"'\s][^"']*\1$/;

/** In `[a, , b]`, the commas that YAML stumbles over. */
const EMPTY_ITEMS = /([[,])\s*(?:,\s*)+/g;

const KEY_LINE =
  /^(?:([^\s#"'\-?:,[\]{}&*!|>%@`][^:]*?)|"([^"]+)"|'([^']+)')[ \t]*:(?:[ \t]+(.*)|(["'].*))?$/;

/** The value of one key and how it was written. */
export interface FrontMatterEntry {
  readonly value: PlainValue;
  /** Line of the file, counted from 1; 0 for a value that comes from elsewhere. */
  readonly line: number;
  /** Whether quotation marks say that it is text, whatever it looks like. */
  readonly quoted: boolean;
}

const MOST_KEYS = 500;

/** In quotation marks, maybe behind a tag or an anchor: `! 'text'`. */
const QUOTED = /^(?:[!&]\S*\s+)?["']/;
const NOT_YAML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu;

/**
 * The keys of a block of front matter with their values, read by YAML's rules where they hold, else line by line.
 *
 * @param blockLine line of the file on which the block starts
 */
export function readEntries(
  block: string,
  blockLine: number,
  note: NoteProblem,
): ReadonlyMap<string, FrontMatterEntry> {
  const clean = block.replace(NOT_YAML, '');
  if (clean.length !== block.length) {
    note('FM_CONTROL_REMOVED', blockLine, 'Control characters were removed from the front matter.');
  }
  const keys = lastOfEach(frontMatterLines(clean), (key, line) =>
    note('FM_DUPLICATE_KEY', blockLine + line, `“${key.slice(0, 60)}” occurs twice. The last one counts.`),
  );
  const reading = readYamlBlock(clean);
  if (reading.value === undefined) {
    note(
      'FM_YAML_INVALID',
      blockLine + reading.line,
      `Not YAML: ${reading.reason}. The lines were read one by one.`,
    );
  } else if (reading.value !== null && !isPlainMapping(reading.value)) {
    note('FM_NOT_A_MAPPING', blockLine, 'The front matter is not made of keys and values. It was left out.');
    return new Map();
  }
  const mapping = isPlainMapping(reading.value) ? reading.value : salvaged(keys);
  const entries = new Map<string, FrontMatterEntry>();
  for (const [key, value] of Object.entries(mapping)) {
    const lines = keys.get(key);
    const line = lines === undefined ? blockLine : blockLine + lines.line;
    const text = lines === undefined ? value : restoreText(lines, value);
    if (text !== value) {
      note(
        'FM_SCALAR_RESTORED',
        line,
        `YAML would change the ${key}. It is kept as written; quote it to be safe.`,
      );
    }
    entries.set(key, { value: text, line, quoted: lines !== undefined && QUOTED.test(lines.rest) });
  }
  return entries;
}

function lastOfEach(
  lines: readonly KeyLines[],
  twice: (key: string, line: number) => void,
): Map<string, KeyLines> {
  const keys = new Map<string, KeyLines>();
  for (const lineOfKey of lines.slice(0, MOST_KEYS)) {
    if (keys.has(lineOfKey.key)) twice(lineOfKey.key, lineOfKey.line);
    keys.set(lineOfKey.key, lineOfKey);
  }
  return keys;
}

/** Each key by itself. */
function salvaged(keys: ReadonlyMap<string, KeyLines>): PlainMapping {
  const values = Object.fromEntries(Array.from(keys, ([key, lines]) => [key, salvageKey(lines)]));
  const mapping = plainValue(values);
  return isPlainMapping(mapping) ? mapping : {};
}

/** A top-level key of a block of front matter, as its lines say it. */
interface KeyLines {
  readonly key: string;
  /** Line inside the block, counted from 0. */
  readonly line: number;
  /** What follows the colon on the key's own line, trimmed. */
  readonly rest: string;
  /** The lines below that belong to the key; blank lines and comments left out. */
  readonly below: readonly string[];
}

/**
 * The top-level keys of a block without reading it as YAML: what a writer meant, where YAML cannot
 * tell. Lines before the first key are left out.
 */
function frontMatterLines(block: string): readonly KeyLines[] {
  const keys: (KeyLines & { below: string[] })[] = [];
  let line = -1;
  for (const text of block.split('\n')) {
    line += 1;
    const [, plain, double, single, spaced, glued] = KEY_LINE.exec(text) ?? [];
    const key = plain ?? double ?? single;
    if (key !== undefined) keys.push({ key, line, rest: (spaced ?? glued ?? '').trim(), below: [] });
    else if (/^[^\S\n]*[^\s#]/.test(text)) keys.at(-1)?.below.push(text);
  }
  return keys;
}

/**
 * The value of one key in a block that is not YAML as a whole: read as YAML by itself where that
 * works, otherwise the text as written, without the quotation marks put around it.
 */
function salvageKey({ rest, below }: KeyLines): PlainValue {
  const written = readKey([rest, ...below].join('\n'));
  const value =
    written === undefined && rest.startsWith('[') ? readKey(rest.replace(EMPTY_ITEMS, '$1')) : written;
  if (value !== undefined) return value;
  if (rest !== '') return withoutQuotes(rest);
  const items = below.map((line) => /^\s*-\s+(.*)$/.exec(line)?.[1]);
  return items.every((item) => item !== undefined)
    ? items.map((item) => withoutQuotes(item.trim()))
    : below.map((line) => line.trim()).join(' ');
}

/** Undefined for what is not YAML. */
function readKey(text: string): PlainValue | undefined {
  const { value } = readYamlBlock(`key: ${text}`);
  return isPlainMapping(value) ? value['key'] : undefined;
}

function withoutQuotes(text: string): string {
  const quote = text[0];
  const wrapped = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  if (!wrapped || STARTS_AND_ENDS_QUOTED.test(text)) return text;
  return quote === '"' ? text.slice(1, -1).replaceAll('\\"', '"') : text.slice(1, -1).replaceAll("''", "'");
}

/**
 * The text of a prose key as its line says it, where YAML reads a comment, an anchor, a mapping or a tag
 * into it. Quoted and many-line values, and lists, are YAML's to read.
 */
function restoreText({ key, rest, below }: KeyLines, value: PlainValue): PlainValue {
  if (!PROSE_KEYS.has(key) || value === rest || below.length > 0) return value;
  return YAML_ALONE.test(rest) || Array.isArray(value) ? value : rest;
}
