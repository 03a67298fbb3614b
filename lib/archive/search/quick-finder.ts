import { foldTable } from '@/lib/search/fold-text';
import { variantsOf } from '@/lib/search/variants';

/**
 * Makes a test that is true only of HTML (a prepared body, UTF-8) that holds a folded term, and costs a third of folding
 * it. False is no answer: the term may stand there in another way, across a tag for example.
 */
export function quickFinder(term: string): (html: Buffer) => boolean {
  const characters = Array.from(term, usualWritings);
  if (characters.some((writings) => writings.length === 0)) return () => false;
  // As it is folded: most texts are in lower case and simplified characters anyway.
  const folded = Buffer.from(term);
  const pattern = characters.every((writings) => writings.length === 1) ? undefined : patternOf(characters);
  return (html) => {
    for (const { place, end } of placesIn(html, folded, pattern)) {
      if (isUnchanged(html, end) && isInText(html, place)) return !hasBracketInValue(html);
    }
    return false;
  };
}

/** Where the bytes of a term stand: as it is folded, then in all its usual writings. */
function* placesIn(html: Buffer, folded: Buffer, pattern: RegExp | undefined) {
  for (let place = html.indexOf(folded); place >= 0; place = html.indexOf(folded, place + 1))
    yield { place, end: place + folded.length };
  if (pattern === undefined) return;
  for (const { index, 0: written } of html.toString('latin1').matchAll(pattern))
    yield { place: index, end: index + written.length };
}

/** Finds all usual writings; bytes become characters one by one, as a pattern needs a string. */
function patternOf(characters: readonly (readonly string[])[]): RegExp {
  return new RegExp(characters.map((writings) => `(?:${writings.map(bytesOf).join('|')})`).join(''), 'g');
}

/** Whether what stands behind a place leaves the character before it alone. */
function isUnchanged(html: Buffer, place: number): boolean {
  return UNCHANGING_HERE.test(html.toString('latin1', place, place + LONGEST_UNCHANGING));
}

/** Neither inside a tag nor, possibly, inside a reference. */
function isInText(html: Buffer, place: number): boolean {
  const isInTag = html.lastIndexOf(TAG_START, place) > html.lastIndexOf(TAG_END, place);
  if (isInTag) return false;
  const reference = html.lastIndexOf(AMPERSAND, place);
  return reference < 0 || reference + LONGEST_REFERENCE < place;
}

/** Then the nearest angle bracket does not tell whether a place is inside a tag. */
function hasBracketInValue(html: Buffer): boolean {
  return html.includes('="') && BRACKET_IN_VALUE.test(html.toString('latin1'));
}

const TAG_START = 0x3c;
const TAG_END = 0x3e;
const AMPERSAND = 0x26;
const LONGEST_REFERENCE = 12;

/** The usual ways to write a folded character; none for a space. */
function usualWritings(character: string): string[] {
  const writings = new Set([character, character.toUpperCase(), ...Array.from(variantsOf(character))]);
  return [...writings].filter(
    (writing) => writing.length === 1 && foldTable.unit(writing.charCodeAt(0)) === character.charCodeAt(0),
  );
}

function bytesOf(writing: string): string {
  return Buffer.from(writing).toString('latin1');
}

/**
 * What cannot change the character before it, as a combining mark would: ASCII but for the start of a tag or a
 * reference, Chinese punctuation, Chinese characters, full-width forms, and the end of a block or of the HTML.
 */
const UNCHANGING =
  "[ -%'-;=-~\\xe4-\\xe9]|\\xe2\\x80[\\x90-\\xa7]|\\xe3\\x80[\\x80-\\xa9]|\\xef(?:\\xbc|\\xbd[\\x80-\\xa0])|" +
  '</?(?:p|t[dhr]|li|h[1-6]|br)[ >]|$';
const UNCHANGING_HERE = new RegExp(`^(?:${UNCHANGING})`);
const LONGEST_UNCHANGING = '</h1>'.length;
const BRACKET_IN_VALUE = /="[^"]*[<>]/;
