import { frontMatterLines, type KeyLines } from './front-matter-lines';
import { isPlainMapping, plainValue, type PlainMapping, type PlainValue } from './plain-value';
import type { NoteProblem } from './problem-notes';
import { restoreText } from './restore-text';
import { salvageKey } from './salvage-key';
import { readYamlBlock } from './yaml-block';

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
