import { isDigitUnit } from './html-units';
import { foldHtmlBytes } from './fold-html-bytes';
import { foldText } from './fold-text';
import { TokenCollector, type TokenKeys } from './token-keys';

/** Marks the tokens of a title; no folded text holds it. */
const TITLE_MARK = '~';
const TITLE_UNIT = TITLE_MARK.charCodeAt(0);

/**
 * Every token under which a post is found: each character and each pair of neighbours in a run of its folded
 * title and body, around letters and digits of ASCII also each three and each four digits, since figures have so
 * few pairs and years are so alike; and those of the title once more for searches in titles. A string of two
 * characters (of three with ASCII, of four digits) occurs exactly when its token does; a longer one only if all of
 * its pieces do.
 *
 * @param html the prepared body and, behind it, what else is searched
 */
export function searchTokens(title: string, html: string): TokenKeys {
  const foldedTitle = foldText(title);
  // Bytes are folded twice as fast as strings.
  const foldedBody = foldHtmlBytes(Buffer.from(html)).toString('utf16le');
  collector.clear(foldedBody.length + foldedTitle.length * 2);
  addTokens(foldedTitle, '', addUnmarked);
  addTokens(foldedBody, '', addUnmarked);
  addTokens(foldedTitle, TITLE_MARK, addMarked);
  return collector.keys();
}

const collector = new TokenCollector();

/** Adds the tokens that begin at each character of a well-formed text. */
function addTokens(folded: string, mark: string, addInPlane: AddInPlane): void {
  const { length } = folded;
  let second = length > 0 ? folded.charCodeAt(0) : 0;
  let third = length > 1 ? folded.charCodeAt(1) : 0;
  for (let start = 0; start < length; start += 1) {
    const first = second;
    second = third;
    third = start + 2 < length ? folded.charCodeAt(start + 2) : 0;
    if (isHigh(first) || isHigh(second)) addOutOfPlane(folded, start, mark);
    else if (first > SPACE && !isLow(first)) {
      addInPlane(first, second, third);
      if (isDigitUnit(first) && isDigitUnit(third)) addDigits(folded, start, mark);
    }
  }
}

/** Where four digits may begin. */
function addDigits(folded: string, start: number, mark: string): void {
  const four = folded.slice(start, start + 4);
  if (FOUR_DIGITS.test(four)) collector.add(mark + four);
}

/** Gets a character of one code unit and what follows it; 0 where the text has ended. */
type AddInPlane = (first: number, second: number, third: number) => void;

/** A piece that is there already was added together with those it begins with. */
function addUnmarked(first: number, second: number, third: number): void {
  if (second > SPACE) {
    if (isTriple(first, second, third) && !collector.addUnits(first, second, third, 0)) return;
    if (!collector.addUnits(first, second, 0, 0)) return;
  }
  collector.addUnits(first, 0, 0, 0);
}

function addMarked(first: number, second: number, third: number): void {
  collector.addUnits(TITLE_UNIT, first, 0, 0);
  if (second <= SPACE) return;
  collector.addUnits(TITLE_UNIT, first, second, 0);
  if (isTriple(first, second, third)) collector.addUnits(TITLE_UNIT, first, second, third);
}

/** Where a character or the one after it takes two code units. */
function addOutOfPlane(folded: string, start: number, mark: string): void {
  const [first = ' ', second = ' '] = folded.slice(start, start + 4);
  if (first <= ' ' || isLow(first.charCodeAt(0))) return;
  collector.add(mark + first);
  if (second > ' ') collector.add(mark + first + second);
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
    if (FOUR_DIGITS.test(at(index, 4))) return [at(index, 4)];
    const before = at(Math.max(0, index - 1), index === 0 ? 0 : 4);
    if (isTripleText(at(index, 3))) return FOUR_DIGITS.test(before) ? [] : [at(index, 3)];
    return isTripleText(before.slice(0, 3)) ? [] : [at(index, 2)];
  });
}

/** True when a term's tokens say exactly where it occurs, so that no text has to be read. */
export function isExactByTokens(term: string): boolean {
  if (isTripleText(term) || FOUR_DIGITS.test(term)) return true;
  return term.length <= 4 && !term.includes(' ') && Array.from(term).length <= 2;
}

const SPACE = 0x20;
const FOUR_DIGITS = /^[0-9]{4}$/;

/** Whether three neighbours, each one code unit, have a token of their own: with a letter or digit of ASCII among them. */
function isTriple(first: number, second: number, third: number): boolean {
  if (first >= 0x80 && second >= 0x80 && third >= 0x80) return false;
  return isInPlane(first) && isInPlane(second) && isInPlane(third);
}

function isTripleText(text: string): boolean {
  return text.length === 3 && isTriple(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
}

/** A character of a run that is one code unit. */
function isInPlane(unit: number): boolean {
  return unit > SPACE && (unit & 0xf800) !== 0xd800;
}

/** The first half of a character of two code units. */
function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

/** The second half of one. */
function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
