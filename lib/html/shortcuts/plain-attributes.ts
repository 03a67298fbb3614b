import type { Properties } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, html as names } from 'parse5';

/** References that articles are written with. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', '\u00a0'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&mdash;', '—'],
  ['&hellip;', '…'],
  ['&middot;', '·'],
]);

const REFERENCE = /&[a-zA-Z0-9]*[;=]?/g;

/**
 * The properties that the attributes in a start tag stand for; undefined where they are written in another way than
 * `name="text"`, or one of them twice.
 *
 * @param written what follows the name of the element, up to the end of the tag, without its slash
 */
export function plainAttributes(written: string): Properties | undefined {
  if (!ATTRIBUTES.test(written)) return undefined;
  const properties: Properties = {};
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(written); match !== null; match = ATTRIBUTE.exec(written)) {
    const [attribute, name = '', text = ''] = match;
    const property = COPIED.get(name);
    if (property === undefined) {
      const meant = meaningOf(attribute);
      if (meant === undefined) return undefined;
      for (const key in meant) {
        if (Object.hasOwn(properties, key)) return undefined;
        properties[key] = meant[key];
      }
    } else {
      const value = decodePlainReferences(text, true);
      if (value === undefined || Object.hasOwn(properties, property)) return undefined;
      properties[property] = value;
    }
  }
  return properties;
}

const ATTRIBUTES = /^(?:[\t\n\f ]+[a-z][a-z-]*="[^"<>]*")*[\t\n\f ]*$/;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;

/** Attributes whose text is the value of their property, whatever it is. */
const COPIED: ReadonlyMap<string, string> = new Map([
  ...['alt', 'href', 'id', 'src', 'style', 'target', 'title'].map((name): [string, string] => [name, name]),
  ['data-code', 'dataCode'],
  ['data-src', 'dataSrc'],
]);

/** What any other attribute means is the library's to say. */
function meaningOf(attribute: string): Properties | undefined {
  const known = meanings.get(attribute);
  if (known !== undefined) return known;
  const isShort = attribute.length <= LONGEST_REMEMBERED;
  // A copy: a piece of a body would keep the whole body in memory.
  const written = isShort ? Buffer.from(attribute, 'utf16le').toString('utf16le') : attribute;
  const properties = propertiesOf(written);
  if (properties === undefined || !isShort) return properties;
  if (meanings.size === MOST_REMEMBERED) meanings.clear();
  meanings.set(written, properties);
  return properties;
}

function propertiesOf(attribute: string): Properties | undefined {
  const nameEnd = attribute.indexOf('=');
  const name = attribute.slice(0, nameEnd);
  const value = decodePlainReferences(attribute.slice(nameEnd + 2, -1), true);
  if (value === undefined) return undefined;
  const element = fromParse5(defaultTreeAdapter.createElement('div', names.NS.HTML, [{ name, value }]));
  return element.type === 'element' ? element.properties : undefined;
}

/** By the attribute as it is written: a site writes the same few again and again. */
const meanings = new Map<string, Properties>();
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 100;

/**
 * HTML text with its character references decoded; undefined where it holds any but the usual few.
 *
 * @param isAttribute In the value of an attribute, the `&` before the name of a query's parameter is no reference.
 */
export function decodePlainReferences(text: string, isAttribute = false): string | undefined {
  if (!text.includes('&')) return text;
  const isUsual = (reference: string): boolean =>
    CHARACTERS.has(reference) || (isAttribute && reference.endsWith('='));
  if (!(text.match(REFERENCE) ?? []).every(isUsual)) return undefined;
  return text.replace(REFERENCE, (reference) => CHARACTERS.get(reference) ?? reference);
}
