/**
 * What an element holds, and so where others may stand: blocks and words, words alone, the items of a list, the
 * parts of a table.
 */
type Content = 'flow' | 'words' | 'items' | 'sections' | 'rows' | 'cells' | 'nothing';

/** How an element is written where nothing needs mending. */
export interface PlainElement {
  readonly holds: Content;
  /** The content of its parent. */
  readonly places: ReadonlySet<Content>;
  /** False inside tables, from which a parser moves text away. */
  readonly holdsText: boolean;
  /** Never inside another of its name: a parser would end that one, or remember both. */
  readonly standsAlone: boolean;
}

function plain(holds: Content, places: readonly Content[], standsAlone = false): PlainElement {
  const holdsText = holds === 'flow' || holds === 'words' || holds === 'items';
  return { holds, places: new Set(places), holdsText, standsAlone };
}

function all(names: string, element: PlainElement): [string, PlainElement][] {
  return names.split(' ').map((name) => [name, element]);
}

/** Around everything. */
export const PLAIN_ROOT = plain('flow', []);

/**
 * Elements by name. Those that a parser remembers past the end of their block (its active formatting elements)
 * hold words alone here, so that every one is closed where it was opened.
 * Source: HTML, "The rules for parsing tokens in HTML content", in body and in table.
 */
export const PLAIN_ELEMENTS: ReadonlyMap<string, PlainElement> = new Map([
  ...all('div section article center blockquote figure figcaption', plain('flow', ['flow'])),
  ...all('p h1 h2 h3 h4 h5 h6', plain('words', ['flow'])),
  ...all('hr', plain('nothing', ['flow'])),
  ...all('ul ol', plain('items', ['flow'])),
  ...all('li', plain('flow', ['items'])),
  ...all('table', plain('sections', ['flow'])),
  ...all('thead tbody tfoot', plain('rows', ['sections'])),
  ...all('tr', plain('cells', ['rows'])),
  ...all('td th', plain('flow', ['cells'])),
  ...all('span sub sup', plain('words', ['flow', 'words'])),
  ...all('a b strong i em u s font small code', plain('words', ['flow', 'words'], true)),
  ...all('br img', plain('nothing', ['flow', 'words'])),
]);
