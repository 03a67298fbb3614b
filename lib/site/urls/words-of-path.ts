/** Words of addresses, not of stories. */
const OF_ADDRESSES = new Set(
  'archive archives categories category com htm html index latest news org page php post posts search tag tags the www'.split(
    ' ',
  ),
);
const LONGEST = 80;
const MOST_WORDS = 8;

/**
 * The words of a URL to search for, as plain text: letters alone, without extension, numbers and what addresses are
 * made of. Empty when there are none.
 *
 * @param path percent-encoded
 */
export function wordsOfPath(path: string): string {
  let text;
  try {
    text = decodeURIComponent(path);
  } catch {
    return '';
  }
  const words = text
    .normalize('NFC')
    .replace(/\.[a-z\d]{1,5}$/i, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.replace(/^[\p{N}]+|[\p{N}]+$/gu, ''))
    .filter((word) => isTelling(word));
  return Array.from([...new Set(words)].slice(0, MOST_WORDS).join(' '))
    .slice(0, LONGEST)
    .join('')
    .trim();
}

/** A few Latin letters are what is left of a number or an id. */
function isTelling(word: string): boolean {
  if (word === '' || OF_ADDRESSES.has(word.toLowerCase())) return false;
  return /[^\p{ASCII}]/u.test(word) || (word.length > 2 && !/\d/.test(word));
}
