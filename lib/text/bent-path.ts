import { escapePath, lowerPath } from './permalink-path';

/** What ends a link in a text and is taken along with it: marks, brackets, quotes, space, and `&` of a query without `?`. */
const AFTER_A_LINK = /[\p{P}\p{S}\p{Z}\p{C}]/u;
/** Marks behind which nothing belongs to a link any more. An opening bracket is not one of them, for names have some. */
const ENDS_A_LINK = /[^\P{P}()[\]{}\p{Pc}\p{Pd}.%@#/:'·]|[&?#<>|^`$\p{Z}\p{C})\]}]/gu;

/** A date or a short link ends where its figures end. */
const SHORT = /^\/(?:p\/[0-9a-z]+|\d{4}(?:\/\d{1,2}){0,2}\/?)(?=\P{ASCII})/u;

/** Marks at the end that are taken off one by one; behind more of them nobody finds an address by halves. */
const MOST_MARKS = 6;
/** Places in a path where it may be cut. */
const MOST_CUTS = 4;

/** Whether a path may have been bent on its way. Paths that are most asked for are not looked at further. */
export function mayBeBent(path: string): boolean {
  const text = decoded(path);
  return (
    isBroken(path) ||
    SHORT.test(text) ||
    /[^\p{L}\p{N}\p{M}/._~-]|[._~-]$|\/index\.html?$/u.test(text) ||
    // Something behind the extension, or the extension in capitals; capital letters are usual in names.
    /\.htm(?:l?[^/l]|l[^/])/i.test(text) ||
    (/\.html?$/i.test(text) && !/\.html?$/.test(text)) ||
    (/^\/(?:latest|categor|tags|archive|search|p\/|feed)/i.test(text) && /[A-Z]/.test(text))
  );
}

/**
 * What a path may have been before a chat or a mail bent it: without the marks and the text behind it, with small
 * letters, without `index.html`. The longest first, canonical, few, and never the path itself.
 *
 * @param path percent-encoded, starting with `/`; its end may be cut off in the middle of an escape
 */
export function straightPaths(path: string): readonly string[] {
  const text = decoded(path);
  const found = new Set<string>();
  for (const cut of [text, ...cuts(text)]) {
    if (cut === '') continue;
    const straight = escapePath(cut);
    for (const spelling of [straight, straight.replace(/\.html?$/i, lowerPath), lowerPath(straight)]) {
      found.add(spelling);
      if (/\/index\.html?$/.test(spelling)) found.add(spelling.replace(/index\.html?$/, ''));
    }
  }
  found.delete(path);
  return [...found];
}

function* cuts(text: string): Generator<string> {
  const afterExtension = /^.*?\.html?(?=.)/is.exec(text)?.[0];
  if (afterExtension !== undefined) yield afterExtension;
  let rest = text;
  for (let marks = 0; marks < MOST_MARKS && endsInMark(rest); marks += 1) yield (rest = withoutLast(rest));
  const last = text.lastIndexOf('/') + 1;
  const places = Array.from(text.slice(last).matchAll(ENDS_A_LINK), ({ index }) => last + index);
  for (const place of places.slice(0, MOST_CUTS)) {
    // Of what stands behind the bare name of the site only marks of a text are cut off.
    if (place > 1 || /^\/\P{ASCII}/u.test(text)) yield text.slice(0, place);
  }
  const short = SHORT.exec(text)?.[0];
  if (short !== undefined) yield short;
}

function endsInMark(text: string): boolean {
  const last = Array.from(text.slice(-2)).at(-1) ?? '';
  return text !== '/' && last !== '/' && AFTER_A_LINK.test(last);
}

function withoutLast(text: string): string {
  return text.slice(0, -(Array.from(text.slice(-2)).at(-1) ?? '').length);
}

function isBroken(path: string): boolean {
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
}

/** A path as text. What is left of an escape or of a character at its end goes; nothing when there is more wrong. */
function decoded(path: string): string {
  for (let end = path.length, tries = 0; tries <= 4; tries += 1) {
    try {
      const text = decodeURIComponent(path.slice(0, end));
      return tries > 0 && text === '/' ? '' : text;
    } catch {
      end = path.lastIndexOf('%', end - 1);
      if (end < 0 || path.length - end > 12) return '';
    }
  }
  return '';
}
