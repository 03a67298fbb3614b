import type { SnippetPart } from '@/lib/model/search-page';
import { foldTable, foldText } from './fold-text';
import { foldCharacters } from './fold-characters';
import { FOLDED, type FoldTable } from './fold-table';
import { FoldedRuns } from './folded-runs';

const SPACE = 0x20;

const LINE_FEED = 0x0a;

/** What changes the character before it or is a part of it: marks, tones of skin, the letters that end a syllable. */
const TAIL =
  '(?!\\u200d)[\\p{M}\\p{Default_Ignorable_Code_Point}\\uff9e\\uff9f\\u1160-\\u11ff\\u{1f3fb}-\\u{1f3ff}]';

const JAMO = '[\\u1100-\\u11ff\\u3131-\\u318e\\uffa0-\\uffdc]';

/** A character as readers see it, joined emoji included. */
const CLUSTER = new RegExp(`(?:${JAMO}+|[^])(?:${TAIL})*(?:\\u200d+[^]?(?:${TAIL})*)*`, 'uy');

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

/** A folded text and where each of its code units comes from. */
interface FoldedOffsets {
  readonly folded: string;
  /** For each code unit of `folded`, the start and the end of what it was made from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds one line as `foldText` does and remembers where every part came from, to mark what was found. */
export function foldWithOffsets(line: string, table: FoldTable): FoldedOffsets {
  const runs = new FoldedRuns();
  const starts: number[] = [];
  const ends: number[] = [];
  /** Where the last character of a gap begins. */
  let lastOfGap = 0;
  runs.begin(line.length);
  for (let start = 0; start < line.length;) {
    const end = isAlone(line, start, table) ? start + 1 : endOfCluster(line, start);
    const before = runs.length;
    putPart(runs, line.slice(start, end), table);
    if (runs.length === before) lastOfGap = start;
    let index = before;
    for (; isOfGap(runs.units[index]) && index < runs.length; index += 1) {
      const gap = ends.at(-1) ?? 0;
      starts.push(runs.units[index] === SPACE ? gap : Math.max(gap, lastOfGap));
      ends.push(start);
    }
    for (; index < runs.length; index += 1) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  const gone = new Set(runs.end());
  const remain = (places: readonly number[]) =>
    gone.size === 0 ? places : places.filter((_, index) => !gone.has(index));
  return { folded: runs.text(), starts: remain(starts), ends: remain(ends) };
}

function putPart(runs: FoldedRuns, part: string, table: FoldTable): void {
  const unit = part.charCodeAt(0);
  const folded = unit === LINE_FEED ? FOLDED.space : table.unit(unit);
  if (part.length > 1 || !runs.put(folded, unit, table))
    runs.putCharacters(foldCharacters(part.replaceAll('\n', ' '), table.simplify), table);
}

/** True where a character and what follows it leave each other alone. */
function isAlone(line: string, index: number, table: FoldTable): boolean {
  if (table.unit(line.charCodeAt(index)) === FOLDED.complicated) return false;
  if (index + 1 === line.length) return true;
  const next = table.unit(line.charCodeAt(index + 1));
  return next !== FOLDED.complicated && next !== FOLDED.nothing;
}

function endOfCluster(line: string, start: number): number {
  CLUSTER.lastIndex = start;
  return CLUSTER.test(line) ? CLUSTER.lastIndex : start + 1;
}

/** Whether a unit is what remains of a gap; it is written together with what follows. */
function isOfGap(unit: number | undefined): boolean {
  return unit === SPACE || unit === 0x2c || unit === 0x066c || unit === 0x26 || unit === 0x2e;
}
