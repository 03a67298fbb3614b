import { foldText } from '@/lib/search/fold-text';
import { archive } from '../read/archive';

/** A part of a name that fits more sources than this names none in particular. */
const MOST_LISTS = 40;

interface FoldedNames {
  readonly generation: number;
  readonly names: readonly { readonly slug: string; readonly name: string }[];
}

let remembered: FoldedNames | undefined;

/**
 * The lists a reader means by a name: the one with this slug or this name, however it is written, else for
 * a source all whose name contains it. A source's slug is its name in pinyin. Ids; none when there is no
 * such list.
 */
export function listsNamed(kind: 'category' | 'tag', name: string): number[] {
  const reader = archive();
  const folded = foldText(name);
  for (const slug of [name, name.toLowerCase(), folded]) {
    const id = reader.listId(kind, slug);
    if (id !== undefined) return [id];
  }
  if (kind === 'tag' || folded === '') return [];
  const names = foldedNames();
  const exact = names.filter((candidate) => candidate.name === folded);
  const chosen = exact.length > 0 ? exact : names.filter((candidate) => candidate.name.includes(folded));
  return chosen.slice(0, MOST_LISTS).flatMap(({ slug }) => reader.listId(kind, slug) ?? []);
}

function foldedNames(): FoldedNames['names'] {
  const reader = archive();
  const generation = reader.generation();
  if (remembered?.generation !== generation) {
    const names = reader.categories().map(({ slug, name }) => ({ slug, name: foldText(name) }));
    remembered = { generation, names };
  }
  return remembered.names;
}
