import { foldedUnit } from '@/lib/text/folded-unit';
import { variantsOf } from '@/lib/text/variants-of';

/**
 * Makes a test that is true when HTML (a prepared body) is sure to hold a folded term, and costs a twentieth
 * of folding it. False says nothing: the term may stand there in another way, across a tag for example.
 * The HTML is given as its bytes (UTF-8), each as one character.
 */
export function quickFinder(term: string): (bytes: string) => boolean {
  const characters = Array.from(term, usualWritings);
  if (characters.some((writings) => writings.length === 0)) return () => false;
  const written = characters.map((writings) => `(?:${writings.map(bytesOf).join('|')})`).join('');
  const pattern = new RegExp(`${written}(?=${UNCHANGING})`, 'g');
  return (bytes) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(bytes); match; match = pattern.exec(bytes)) {
      if (isInText(bytes, match.index)) return !BRACKET_IN_VALUE.test(bytes);
    }
    return false;
  };
}

/** Neither inside a tag nor, possibly, inside a reference. */
function isInText(bytes: string, place: number): boolean {
  const isInTag = bytes.lastIndexOf('<', place) > bytes.lastIndexOf('>', place);
  const reference = bytes.lastIndexOf('&', place);
  return !isInTag && (reference < 0 || reference + LONGEST_REFERENCE < place);
}

const LONGEST_REFERENCE = 12;

/** The usual ways to write a folded character; none for a space. */
function usualWritings(character: string): string[] {
  const writings = new Set([character, character.toUpperCase(), ...Array.from(variantsOf(character))]);
  return [...writings].filter(
    (writing) => writing.length === 1 && foldedUnit(writing.charCodeAt(0)) === character.charCodeAt(0),
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
/** Then the nearest angle bracket does not tell whether a place is inside a tag. */
const BRACKET_IN_VALUE = /="[^"]*[<>]/;
