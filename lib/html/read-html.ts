import type { ParsedHtml } from './parse-html';
import { parseHtml } from './parse-html';
import { parsePlainHtml } from './parse-plain-html';

/**
 * Reads a body's HTML as browsers do: by the quick way where nothing needs mending, else by the standard's parser.
 *
 * @throws HtmlRefused when a bound is passed.
 */
export function readHtml(source: string): ParsedHtml {
  const tree = parsePlainHtml(source);
  return tree === undefined ? parseHtml(source) : { tree, risky: false };
}
