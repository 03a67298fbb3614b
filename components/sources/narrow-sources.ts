import type { SourceKeys } from '@/lib/site/source-keys';
import { foldName, isMeant, simplifiedForms, type FindableSource } from './find-sources';

/** Where the rows of the directory stand. */
export const ROWS_ID = 'sources';

interface Row extends FindableSource {
  readonly item: HTMLElement;
}

interface Directory {
  readonly box: HTMLElement;
  readonly keys: SourceKeys | undefined;
  readonly simplified: ReadonlyMap<string, string>;
  readonly sections: readonly { readonly section: HTMLElement; readonly rows: readonly Row[] }[];
}

let remembered: Directory | undefined;

/**
 * Hides the sources that are not meant by what somebody typed, and headings without any.
 *
 * @param id of the element that holds the rows
 * @returns how many are left; undefined while nothing is typed, which shows them all
 */
export function narrowSources(id: string, text: string, keys: SourceKeys | undefined): number | undefined {
  const { sections, simplified } = directoryIn(id, keys);
  const typed = foldName(text, simplified);
  let found = 0;
  for (const { section, rows } of sections) {
    let shown = 0;
    for (const row of rows) {
      const isShown = typed === '' || isMeant(row, typed);
      if (row.item.hidden === isShown) row.item.hidden = !isShown;
      if (isShown) shown += 1;
    }
    section.hidden = shown === 0;
    found += shown;
  }
  return typed === '' ? undefined : found;
}

/** What the page holds, read once and again when the spellings come or the rows do. */
function directoryIn(id: string, keys: SourceKeys | undefined): Directory {
  const box = document.getElementById(id) ?? document.body;
  if (remembered?.box === box && remembered.keys === keys && remembered.sections.length > 0)
    return remembered;
  const simplified = simplifiedForms(keys?.traditional ?? '');
  const sections = Array.from(box.querySelectorAll('section'), (section) => ({
    section,
    rows: Array.from(section.querySelectorAll('li'), (item) => rowOf(item, keys, simplified)),
  }));
  return (remembered = { box, keys, simplified, sections });
}

function rowOf(
  item: HTMLElement,
  keys: SourceKeys | undefined,
  simplified: ReadonlyMap<string, string>,
): Row {
  const link = item.querySelector('a');
  const slug = link?.pathname.split('/').at(-1) ?? '';
  return {
    item,
    name: foldName(link?.textContent ?? '', simplified),
    syllables: keys?.pinyin[slug]?.split(' ') ?? [],
  };
}
