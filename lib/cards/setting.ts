import { headlinePhrases } from '@/lib/text/format-headline';
import type { WidthOf } from './font-metrics';

/** Lines of a title at most. */
const MOST_LINES = 3;

/** Distance of two lines of a title, in ems. */
export const TITLE_LINE_HEIGHT = 1.3;
const ELLIPSIS = '…';

/** May not begin a line, and not end one (CLREQ, prohibition rules for line start and line end). */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}…—～·％‰℃]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Letters of a Latin word and digits of a figure stay together. */
const WORD = /^[\p{Script=Latin}\p{N}.,%+-]$/u;
const IN_WORD = /[\p{Script=Latin}\p{N}.,%+-]$/u;

/**
 * Breaks a title into lines that end between words and obey the prohibition rules.
 *
 * @param width of a line, in ems
 */
export function breakTitle(title: string, width: number, widthOf: WidthOf): readonly string[] {
  return fillLines(headlinePhrases(title), width, widthOf);
}

/** Breaks running text into lines as full as the prohibition rules, Latin words and figures allow. */
export function breakText(text: string, width: number, widthOf: WidthOf): readonly string[] {
  return fillLines(charactersOf(text), width, widthOf);
}

function fillLines(phrases: readonly string[], width: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of phrases.flatMap((phrase) => piecesOf(phrase, width, widthOf))) {
    if (line !== '' && widthIn(`${line}${piece}`.trimEnd(), widthOf) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** The first `most` lines, the last of them ending in an ellipsis when something is left out. */
export function clampLines(
  lines: readonly string[],
  most: number,
  width: number,
  widthOf: WidthOf,
): readonly string[] {
  const last = lines[most - 1];
  if (last === undefined || lines.length === most) return lines;
  const characters = Array.from(last);
  while (
    characters.length > 1 &&
    (widthIn(`${characters.join('')}${ELLIPSIS}`, widthOf) > width || !isEnd(characters.at(-1) ?? ''))
  ) {
    characters.pop();
  }
  return [...lines.slice(0, most - 1), `${characters.join('')}${ELLIPSIS}`];
}

/** Width of a text in ems; what the font lacks counts as one. */
function widthIn(text: string, widthOf: WidthOf): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character) ?? 1;
  return sum;
}

/** Whether an ellipsis may follow: not after punctuation or a space. */
function isEnd(character: string): boolean {
  return /[\p{L}\p{N}\p{Pe}\p{Pf}\p{So}]/u.test(character);
}

/** A phrase that is wider than a line is cut between characters. */
function piecesOf(phrase: string, width: number, widthOf: WidthOf): readonly string[] {
  if (widthIn(phrase.trimEnd(), widthOf) <= width) return [phrase];
  const pieces: string[] = [];
  for (const character of phrase) {
    const open = pieces.at(-1);
    const stays = open !== undefined && (CLOSING.test(character) || OPENING.test(open));
    if (stays && widthIn(open + character, widthOf) <= width) pieces[pieces.length - 1] = open + character;
    else pieces.push(character);
  }
  return pieces;
}

/** Characters with what may not be parted from them. */
function charactersOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const open = pieces.at(-1);
    const stays =
      open !== undefined &&
      (CLOSING.test(character) || OPENING.test(open) || (WORD.test(character) && IN_WORD.test(open)));
    if (stays) pieces[pieces.length - 1] = open + character;
    else pieces.push(character);
  }
  return pieces;
}

/** A title as it is set: its lines, and the size of its type in pixels. */
interface SetTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The room a title has, in pixels. */
export interface TitleRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes of type to choose from, largest first. */
  readonly sizes: readonly number[];
}

/**
 * Sets a title in the largest type in which it fits into three lines, and makes these about equally
 * long. What does not even fit in the smallest type ends in an ellipsis.
 */
export function setTitle(title: string, { width, height, sizes }: TitleRoom, widthOf: WidthOf): SetTitle {
  for (const size of sizes) {
    const most = Math.min(MOST_LINES, Math.floor(height / (size * TITLE_LINE_HEIGHT)));
    const lines = breakTitle(title, width / size, widthOf);
    if (lines.length <= most) return { size, lines: balance(title, lines, width / size, widthOf) };
  }
  const size = sizes.at(-1) ?? 1;
  const lines = breakTitle(title, width / size, widthOf);
  return { size, lines: clampLines(lines, MOST_LINES, width / size, widthOf) };
}

/** The same number of lines on the least width that does with it. */
function balance(
  title: string,
  lines: readonly string[],
  width: number,
  widthOf: WidthOf,
): readonly string[] {
  let best = lines;
  for (let narrower = width - 0.5; narrower > width / 2; narrower -= 0.5) {
    const tried = breakTitle(title, narrower, widthOf);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
