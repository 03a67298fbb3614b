import type { Element, ElementContent, Root, Properties, Text } from 'hast';

/** Elements that make a block of their own on the page. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr td th ' +
    'blockquote pre figure figcaption hr details summary'
  ).split(' '),
);

/** Block wrappers that mean nothing here: their content stays, they go. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  (
    'div section article main header footer aside nav center form fieldset address hgroup search ' +
    'body html legend dialog'
  ).split(' '),
);

export const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** Elements that hold one line: headings, captions, terms. No blocks belong into them. */
export const LINES: ReadonlySet<string> = new Set([...HEADINGS, 'figcaption', 'caption', 'summary', 'dt']);

/**
 * White space (no-break and full-width spaces are), and what is drawn as nothing: controls, zero-width
 * marks, noncharacters.
 */
const BLANK = /^[\s\0-\x1f\x7f-\x9f\xad\u200b-\u200d\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff]*$/;
const SHOWN_WITHOUT_TEXT = new Set(['img', 'hr', 'table', 'iframe', 'video', 'audio', 'input']);

/** A body as a hast tree; its root holds no doctype. */
export interface BodyTree extends Root {
  children: ElementContent[];
}

/** Anything in a body that has children. */
export type BodyParent = BodyTree | Element;

/** A new element. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A new text node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/**
 * An attribute's text by its hast name (`className`, `dataCode`); lists are joined with spaces,
 * a bare attribute such as `hidden` gives the empty string, a missing one undefined.
 */
export function attributeOf(element: Element, name: string): string | undefined {
  const value = Object.hasOwn(element.properties, name) ? element.properties[name] : undefined;
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** All text in a node, as written. */
export function textOf(node: BodyParent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

/** Whether a text shows nothing. */
export function isBlankText(text: string): boolean {
  return BLANK.test(text);
}

/**
 * Whether a node shows nothing: white space, comments, and elements without text or picture. Line breaks
 * count as nothing.
 */
export function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return isBlankText(node.value);
  if (node.type !== 'element') return true;
  return !SHOWN_WITHOUT_TEXT.has(node.tagName) && node.children.every(isBlank);
}

/** Whether a node makes a block of its own on the page. */
export function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || CONTAINERS.has(node.tagName));
}
