import type { KeyLines } from './front-matter-lines';
import { isPlainMapping, type PlainValue } from './plain-value';
import { readYamlBlock } from './yaml-block';

/** `"one" and "two"`: quotation marks of the text itself, not around it. */
const STARTS_AND_ENDS_QUOTED = /^(["'])[^"']*[^"'\s]\1\s.*\s\1[^"'\s][^"']*\1$/;

/** In `[a, , b]`, the commas that YAML stumbles over. */
const EMPTY_ITEMS = /([[,])\s*(?:,\s*)+/g;

/**
 * The value of one key in a block that is not YAML as a whole: read as YAML by itself where that
 * works, otherwise the text as written, without the quotation marks put around it.
 */
export function salvageKey({ rest, below }: KeyLines): PlainValue {
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
