import { headlinePhrases } from '@/lib/text/format-headline';
import type { WidthOf } from './font-metrics';

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
