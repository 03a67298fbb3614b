import type { Element, ElementContent, Properties, Text } from 'hast';

/** A new element. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A new text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}
