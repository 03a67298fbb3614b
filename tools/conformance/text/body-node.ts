import { defaultTreeAdapter, html, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export type BodyNode = DefaultTreeAdapterTypes.Node;
export type BodyElement = DefaultTreeAdapterTypes.Element;
export type Body = DefaultTreeAdapterTypes.DocumentFragment;

const PLACE = defaultTreeAdapter.createElement('div', html.NS.HTML, []);

/** HTML as a browser reads it in the middle of a page. */
export function parseBody(source: string): Body {
  return parseFragment(PLACE, source, { scriptingEnabled: true });
}

export function isElement(node: BodyNode): node is BodyElement {
  return 'tagName' in node;
}

export function attribute(element: BodyElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Takes every element out that `isUnwanted` names, with all it holds. */
export function removeElements(parent: BodyNode, isUnwanted: (element: BodyElement) => boolean): void {
  if (!('childNodes' in parent)) return;
  parent.childNodes = parent.childNodes.filter((child) => !isElement(child) || !isUnwanted(child));
  for (const child of parent.childNodes) removeElements(child, isUnwanted);
}

/** Every element inside `parent`, in the order of the document. */
export function elementsOf(parent: BodyNode): BodyElement[] {
  if (!('childNodes' in parent)) return [];
  return parent.childNodes.flatMap((child) => (isElement(child) ? [child, ...elementsOf(child)] : []));
}

/** All text in an element, seen or not. */
export function textIn(node: BodyElement): string {
  return node.childNodes
    .map((child) => ('tagName' in child ? textIn(child) : 'value' in child ? child.value : ''))
    .join('');
}
