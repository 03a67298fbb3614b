import type { Element, ElementContent } from 'hast';
import { LIMITS } from '../limits';
import { plainAttributes, decodePlainReferences } from './plain-attributes';
import type { BodyTree } from '../tree/body-tree';

/** Around everything. */
const PLAIN_ROOT = plain('flow', []);

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

/**
 * The tree of HTML in which next to nothing needs mending: tags in their places and closed in order, attributes in
 * quotation marks, few kinds of character references. Undefined for any other, which the standard's parser has
 * to read; where this one answers, that one answers the same. Nearly all articles are so simple, and reading
 * them one character at a time would cost as much as all their repairs.
 */
export function parsePlainHtml(source: string): BodyTree | undefined {
  if (PREPROCESSED.test(source)) return undefined;
  const reader = new PlainReader();
  for (let at = 0; at < source.length;) {
    const tagStart = source.indexOf('<', at);
    const textEnd = tagStart < 0 ? source.length : tagStart;
    if (textEnd > at && !reader.text(source.slice(at, textEnd))) return undefined;
    if (tagStart < 0) break;
    at = source.indexOf('>', tagStart) + 1;
    if (at === 0 || !reader.tag(source.slice(tagStart, at))) return undefined;
  }
  return reader.tree();
}

/** What a parser changes before it reads. */
const PREPROCESSED = /[\0\r]/;

/** What may stand between the parts of a table. */
const WHITE_SPACE = /^[\t\n\f ]*$/;
const COMMENT = /^<!--(|[^<>-]+)-->$/;
const TAG_NAME = /^<([a-z][a-z0-9]*)/;

/** Levels of nesting; fewer than LIMITS.depth, which the standard's parser counts in its own way. */
const DEPTH = 50;

/** An element that is not closed yet. */
interface Open {
  readonly children: ElementContent[];
  readonly rule: PlainElement;
  readonly endTag: string;
}

/** Takes texts and tags one after the other; says false to what it cannot take. */
class PlainReader {
  readonly #root: BodyTree = { type: 'root', children: [] };
  readonly #outer: Open[] = [];
  #current: Open = { children: this.#root.children, rule: PLAIN_ROOT, endTag: '' };
  #elements = 0;

  text(written: string): boolean {
    const value = decodePlainReferences(written);
    if (value === undefined || (!this.#current.rule.holdsText && !WHITE_SPACE.test(value))) return false;
    this.#current.children.push({ type: 'text', value });
    return true;
  }

  tag(written: string): boolean {
    if (written === this.#current.endTag) return this.#close();
    if (written === '</p>') return this.#strayParagraphEnd();
    if (written.startsWith('<!')) return this.#comment(written);
    const name = TAG_NAME.exec(written)?.[1] ?? '';
    const rule = PLAIN_ELEMENTS.get(name);
    if (rule === undefined || !this.#makePlaceFor(name, rule)) return false;
    const element = written.length === name.length + 2 ? bare(name) : elementFrom(written, name, rule);
    this.#elements += 1;
    if (element === undefined || this.#elements > LIMITS.elements) return false;
    this.#current.children.push(element);
    if (rule.holds === 'nothing') return true;
    this.#outer.push(this.#current);
    this.#current = { children: element.children, rule, endTag: `</${name}>` };
    return this.#outer.length < DEPTH;
  }

  /** Undefined when something is still open. */
  tree(): BodyTree | undefined {
    return this.#outer.length === 0 ? this.#root : undefined;
  }

  #close(): boolean {
    const outer = this.#outer.pop();
    if (outer !== undefined) this.#current = outer;
    return outer !== undefined;
  }

  /** Among blocks it is an empty paragraph of its own. */
  #strayParagraphEnd(): boolean {
    if (this.#current.rule.holds !== 'flow') return false;
    this.#elements += 1;
    this.#current.children.push(bare('p'));
    return this.#elements <= LIMITS.elements;
  }

  #comment(written: string): boolean {
    const value = COMMENT.exec(written)?.[1];
    if (value !== undefined) this.#current.children.push({ type: 'comment', value });
    return value !== undefined;
  }

  /** A paragraph ends where a block begins. */
  #makePlaceFor(name: string, { places, standsAlone }: PlainElement): boolean {
    if (!places.has(this.#current.rule.holds) && !(this.#current.endTag === '</p>' && this.#close()))
      return false;
    if (standsAlone && this.#isIn(`</${name}>`)) return false;
    return places.has(this.#current.rule.holds);
  }

  #isIn(endTag: string): boolean {
    return this.#current.endTag === endTag || this.#outer.some((open) => open.endTag === endTag);
  }
}

function bare(tagName: string): Element {
  return { type: 'element', tagName, properties: {}, children: [] };
}

/** A new element from its start tag; undefined when its attributes are written in another way. */
function elementFrom(written: string, name: string, { holds }: PlainElement): Element | undefined {
  const isClosed = written.endsWith('/>');
  if (isClosed && holds !== 'nothing') return undefined;
  const properties = plainAttributes(written.slice(name.length + 1, isClosed ? -2 : -1));
  return properties === undefined ? undefined : { type: 'element', tagName: name, properties, children: [] };
}

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
