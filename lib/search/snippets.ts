import type { SnippetPart } from '@/lib/model/search-page';
import { foldTable, foldText } from './fold-text';
import { foldWithOffsets } from './folded-offsets';

/** Characters before the hit, and of a snippet in all. */
const BEFORE = 36;
const LENGTH = 130;

/** Lines shorter than this, such as cells of a table, are shown with the ones after them. */
const SHORT_LINE = 60;

/**
 * A stretch of text around the first hit in the line that holds the most of the folded terms; undefined when
 * none does. Cuts are shown by an ellipsis.
 */
export function findSnippet(text: string, terms: readonly string[]): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  let best = -1;
  let most = 0;
  for (const [index, line] of lines.entries()) {
    const folded = foldText(line);
    const held = terms.filter((term) => folded.includes(term)).length;
    if (held > most) [best, most] = [index, held];
    if (most === terms.length) break;
  }
  const line = lines[best];
  return line === undefined ? undefined : cut(joined(lines, best), line, terms);
}

function joined(lines: readonly string[], index: number): string {
  let text = '';
  for (let next = index; next < lines.length; next += 1) {
    text = `${text} ${lines[next] ?? ''}`.trim();
    if (text.length >= SHORT_LINE) break;
  }
  return text;
}

function cut(text: string, line: string, terms: readonly string[]): string {
  const { folded, starts } = foldWithOffsets(line.trim(), foldTable);
  const hits = terms.map((term) => folded.indexOf(term)).filter((at) => at >= 0);
  const hit = starts[Math.min(...hits)] ?? 0;
  const from = onCharacter(text, hit <= BEFORE * 1.5 ? 0 : hit - BEFORE);
  const to = onCharacter(text, from + LENGTH);
  const stretch = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${stretch}${to < text.length ? '…' : ''}`;
}

/** Never between the halves of a surrogate pair or before a mark. */
function onCharacter(text: string, index: number): number {
  let place = Math.min(index, text.length);
  while (place > 0 && place < text.length && /^[\udc00-\udfff\p{M}]/u.test(text.slice(place, place + 1)))
    place -= 1;
  return place;
}

/** A line in parts, those that a folded term stands for marked. */
export function markText(line: string, terms: readonly string[]): SnippetPart[] {
  const { folded, starts, ends } = foldWithOffsets(line, foldTable);
  const ranges = terms
    .flatMap((term) => placesOf(term, folded))
    .map(([from, to]): [number, number] => [starts[from] ?? 0, ends[to - 1] ?? line.length])
    .sort(([one], [other]) => one - other);
  const parts: SnippetPart[] = [];
  let position = 0;
  const add = (end: number, hit: boolean): void => {
    if (end <= position) return;
    const last = parts.at(-1);
    const text = line.slice(position, end);
    if (last?.hit === hit) parts[parts.length - 1] = { text: last.text + text, hit };
    else parts.push({ text, hit });
    position = end;
  };
  for (const [from, to] of ranges) {
    add(from, false);
    add(to, true);
  }
  add(line.length, false);
  return parts;
}

function placesOf(term: string, folded: string): [number, number][] {
  const places: [number, number][] = [];
  if (term === '') return places;
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    places.push([at, at + term.length]);
  }
  return places;
}
