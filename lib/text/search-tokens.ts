import { foldHtml } from './fold-html';
import { foldText } from './fold-text';
import { TokenCollector } from './token-collector';
import type { TokenKeys } from './token-keys';

/** Marks the tokens of a title; no folded text holds it. */
const TITLE_MARK = '~';

/**
 * Every token under which a post is found: each character and each pair of neighbours in a run of its folded
 * title and body, around letters and digits of ASCII also each three, since figures have so few pairs; and
 * those of the title once more for searches in titles. A string of two characters (of three with ASCII)
 * occurs exactly when its token does; a longer one only if all of its pieces do.
 *
 * @param html the prepared body
 */
export function searchTokens(title: string, html: string): TokenKeys {
  const foldedTitle = foldText(title);
  const folded = `${foldedTitle}\n${foldHtml(html)}`;
  collector.clear(folded.length + foldedTitle.length);
  addTokens(folded, '');
  addTokens(foldedTitle, TITLE_MARK);
  return collector.keys();
}

const collector = new TokenCollector();

function addTokens(folded: string, mark: string): void {
  for (let start = 0; start < folded.length;) {
    const middle = start + widthAt(folded, start);
    if (folded.charCodeAt(start) > SPACE) addTokensAt(folded, start, middle, mark);
    start = middle;
  }
}

function addTokensAt(folded: string, start: number, middle: number, mark: string): void {
  const first = folded.charCodeAt(start);
  const second = middle < folded.length ? folded.charCodeAt(middle) : 0;
  const end = second > SPACE ? middle + widthAt(folded, middle) : middle;
  if (mark === '' && end - start === 2 && middle - start === 1) {
    collector.addShort(first, 0);
    collector.addShort(first, second);
  } else {
    collector.add(mark, folded, start, middle);
    if (end > middle) collector.add(mark, folded, start, end);
  }
  if (end === middle) return;
  const endOfThree = endOfTriple(folded, start);
  if (endOfThree > 0) collector.add(mark, folded, start, endOfThree);
}

/** A long term is looked up by this many of its pieces; what they find is compared with the text anyway. */
const MOST_TOKENS = 24;

/** The tokens that a post holding `term` (folded, runs separated by spaces) is sure to have. */
export function tokensOfTerm(term: string, inTitle: boolean): string[] {
  const grams = new Set<string>();
  for (const run of term.split(' ')) {
    for (const gram of gramsOfRun(run)) grams.add(gram);
  }
  const step = Math.max(1, grams.size / MOST_TOKENS);
  const chosen = [...grams].filter((_, index, all) => index === all.length - 1 || index % step < 1);
  return inTitle ? chosen.map((gram) => `${TITLE_MARK}${gram}`) : chosen;
}

/** The longest pieces of a run; those that they imply are left out. */
function gramsOfRun(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return [run];
  const at = (index: number, length: number): string => characters.slice(index, index + length).join('');
  return characters.slice(1).flatMap((_, index) => {
    if (isTriple(at(index, 3))) return [at(index, 3)];
    return index > 0 && isTriple(at(index - 1, 3)) ? [] : [at(index, 2)];
  });
}

/** Whether three neighbours have a token of their own. */
function isTriple(gram: string): boolean {
  return gram.length === 3 && endOfTriple(gram, 0) === 3;
}

/** True when a term's tokens say exactly where it occurs, so that no text has to be read. */
export function isExactByTokens(term: string): boolean {
  if (isTriple(term)) return true;
  return term.length <= 4 && !term.includes(' ') && Array.from(term).length <= 2;
}

const SPACE = 0x20;
/** Where three neighbours with a letter or digit of ASCII among them end; 0 when they are none. */
function endOfTriple(text: string, start: number): number {
  // Behind the end there is no number, and every comparison with that is false.
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const third = text.charCodeAt(start + 2);
  if (first >= 0x80 && second >= 0x80 && !(third < 0x80)) return 0;
  return isInPlane(first) && isInPlane(second) && isInPlane(third) ? start + 3 : 0;
}

/** A character of a run that is one code unit. */
function isInPlane(unit: number): boolean {
  return unit > SPACE && (unit & 0xf800) !== 0xd800;
}

function widthAt(text: string, index: number): number {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800 && index + 1 < text.length ? 2 : 1;
}
