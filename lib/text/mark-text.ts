import type { SnippetPart } from '@/lib/model/search-page';
import { foldTable } from './fold-text';
import { foldWithOffsets } from './folded-offsets';

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
