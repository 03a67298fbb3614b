import type { Element } from 'hast';
import {
  type BodyTree,
  element as newElement,
  element,
  text,
  attributeOf,
  textOf,
  type BodyParent,
} from './tree/body-tree';
import { rewriteElements, walkElements } from './tree/walk';

/**
 * Trusted addition: a box in which a table scrolls by itself, by keyboard too, named after its caption or
 * `label`.
 */
export function boxTables(tree: BodyTree, label: string): void {
  const boxes = new Set<Element>();
  rewriteElements(tree, (element) => {
    if (element.tagName !== 'table') return undefined;
    const properties = {
      className: ['table-scroll'],
      tabIndex: 0,
      role: 'region',
      ariaLabel: captionOf(element) ?? label,
    };
    const box = newElement('div', properties, [element]);
    boxes.add(box);
    return [box];
  });
  // A table inside a table moves with the outer one.
  for (const box of boxes) rewriteElements(box, (inner) => (boxes.has(inner) ? inner.children : undefined));
}

function captionOf(table: Element): string | undefined {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const words = caption === undefined ? '' : textOf(caption).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words.slice(0, 100);
}

/**
 * Trusted addition: links to other sites vouch for nothing and reach back nowhere; a host in punycode is
 * told in the title, so that letters that look alike deceive nobody.
 */
export function markLinks(tree: BodyTree): void {
  walkElements(tree, (element) => {
    if (element.tagName !== 'a') return;
    const address = attributeOf(element, 'href') ?? '';
    if (!/^https?:/.test(address)) return;
    element.properties['rel'] = ['noopener', 'nofollow', 'ugc'];
    const host = /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? '';
    if (host.includes('xn--')) element.properties['title'] = host;
  });
}

/**
 * Trusted addition: pictures load when they are near; the first one at once where it is this site's own, for
 * no other host is to hear of a reader before its picture is about to be seen. Other hosts get no referrer; a
 * picture without words for it says so with an empty `alt`.
 */
export function markPictures(tree: BodyTree): void {
  let first = true;
  walkElements(tree, (element) => {
    if (element.tagName !== 'img') return;
    const isOwn = /^\/(?!\/)/.test(attributeOf(element, 'src') ?? '');
    element.properties['alt'] = attributeOf(element, 'alt') ?? '';
    element.properties['loading'] = first && isOwn ? 'eager' : 'lazy';
    element.properties['decoding'] = 'async';
    if (!isOwn) element.properties['referrerPolicy'] = 'no-referrer';
    first = false;
  });
}

/**
 * Trusted addition: a body that was cut ends with an ellipsis, which leads to the original where that is
 * known.
 */
export function addContinuation(tree: BodyTree, original: string | undefined): void {
  const host = original === undefined ? undefined : /^https?:\/\/([^/?#]+)/.exec(original)?.[1];
  const words = text(host === undefined ? '…' : `… ${host}`);
  tree.children.push(
    text('\n'),
    element('p', {}, [original === undefined ? words : element('a', { href: original }, [words])]),
  );
}

/**
 * Trusted addition: a listing scrolls by itself, by keyboard too, and is a region called `label`. One inside a link or a
 * summary, which hold nothing else that takes the focus, gets none: the page breaks its lines.
 */
export function markCode(tree: BodyTree, label: string): void {
  visit(tree, label);
}

function visit(parent: BodyParent, label: string): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName === 'a' || child.tagName === 'summary') continue;
    if (child.tagName === 'pre')
      Object.assign(child.properties, { tabIndex: 0, role: 'region', ariaLabel: label });
    visit(child, label);
  }
}
