import { html as names, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { KEPT_ELEMENTS } from '../policy';

/**
 * What a prepared body must not contain, found by reading its HTML again as a browser would: elements and
 * attributes that are not on the list, other namespaces, addresses with other schemes. Independent of the
 * schema that the sanitiser uses.
 */
export function violationsOf(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#comment') found.push('comment');
    if ('tagName' in node) {
      const isBox =
        node.tagName === 'div' &&
        node.attrs.some(({ name, value }) => name === 'class' && value === 'table-scroll');
      if (!ELEMENTS.has(node.tagName) && !isBox) found.push(`element ${node.tagName}`);
      const scrolls = isBox || node.tagName === 'pre';
      if (node.namespaceURI !== names.NS.HTML) found.push(`namespace of ${node.tagName}`);
      for (const attribute of node.attrs) {
        if (!scrolls || !isOfScrollingBox(attribute))
          found.push(...attributeViolations(node.tagName, attribute));
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

const ELEMENTS: ReadonlySet<string> = new Set(KEPT_ELEMENTS);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'href src srcset alt title width height media type cite datetime start reversed value colspan rowspan scope abbr span ' +
    'open lang dir rel loading decoding referrerpolicy'
  ).split(' '),
);

/** Whether an attribute is one of those that boxTables and markCode add. */
function isOfScrollingBox({ name, value }: { readonly name: string; readonly value: string }): boolean {
  if (name === 'aria-label') return value !== '';
  return ['class="table-scroll"', 'tabindex="0"', 'role="region"'].includes(`${name}="${value}"`);
}

function attributeViolations(
  tagName: string,
  { name, value }: { readonly name: string; readonly value: string },
): string[] {
  if (!ATTRIBUTES.has(name)) return [`attribute ${name} of ${tagName}`];
  const bad = addressesIn(name, value).filter((address) => !isSafe(name, address));
  return bad.map((address) => `${name} ${address} of ${tagName}`);
}

function addressesIn(name: string, value: string): string[] {
  if (name === 'href' || name === 'src' || name === 'cite') return [value];
  return name === 'srcset' ? value.split(', ').map((candidate) => candidate.split(' ', 1)[0] ?? '') : [];
}

function isSafe(name: string, address: string): boolean {
  const url = new URL(address, 'https://here.invalid/');
  if (address.startsWith('/')) return url.host === 'here.invalid';
  if (!URL.canParse(address)) return false;
  const schemes =
    name === 'href'
      ? ['http:', 'https:', 'mailto:', 'tel:']
      : name === 'cite'
        ? ['http:', 'https:']
        : ['https:'];
  return schemes.includes(url.protocol);
}
