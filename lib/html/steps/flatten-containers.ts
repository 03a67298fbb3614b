import type { Element, ElementContent } from 'hast';
import {
  type BodyParent,
  type BodyTree,
  element as newElement,
  text,
  textOf,
  isBlank,
  isBlock,
  BLOCKS,
  CONTAINERS,
  HEADINGS,
  LINES,
} from '../tree/body-tree';
import { inOneLine, inParagraphs } from '../tree/lines';
import { walkElements } from '../tree/walk';

/**
 * Makes the body a plain sequence of blocks: containers (`div`, `section`, `center`, tables for layout,
 * figures of nothing) go, text that stood in them or loose between blocks becomes paragraphs, so that lines
 * never run together. Inline elements hold no blocks afterwards, paragraphs and headings only inline
 * content.
 */
export function flattenContainers(tree: BodyTree): void {
  flatten(tree);
}

function flatten(parent: BodyParent): void {
  const result: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element') {
      result.push(child);
      continue;
    }
    if (child.tagName === 'pre') child.children = preformatted(child.children);
    else flatten(child);
    for (const node of flattened(child)) result.push(node);
  }
  parent.children = arranged(parent, result);
}

/** What stands in the place of an element whose children are flat already. */
function flattened(element: Element): ElementContent[] {
  const { tagName, children } = element;
  const content = containedIn(element);
  if (content !== undefined) {
    if (content.some(isBlock)) return inParagraphs(content);
    return content.every(isBlank) ? [] : [newElement('p', element.properties, content)];
  }
  if (tagName === 'p') return children.some(isBlock) ? inParagraphs(children) : [element];
  if (LINES.has(tagName)) return [{ ...element, children: inOneLine(children) }];
  if (BLOCKS.has(tagName) || !children.some(isBlock)) return [element];
  return tagName === 'a' ? linkInside(element) : children;
}

/** What an element that is to go holds; undefined for one that stays. */
function containedIn(element: Element): ElementContent[] | undefined {
  if (CONTAINERS.has(element.tagName)) return element.children;
  if (element.tagName === 'table') return soleCell(element)?.children;
  if (element.tagName !== 'figure' || element.children.some(isSubject)) return undefined;
  return element.children.map((child) =>
    child.type === 'element' && child.tagName === 'figcaption' ? { ...child, tagName: 'p' } : child,
  );
}

/** The cell of a table that has but one and no caption: such tables were there for layout. */
function soleCell(table: Element): Element | undefined {
  const parts: Element[] = [];
  walkElements(table, (inner) => {
    if (CELL_OR_CAPTION.has(inner.tagName)) parts.push(inner);
  });
  return parts.length === 1 && parts[0]?.tagName !== 'caption' ? parts[0] : undefined;
}

const CELL_OR_CAPTION: ReadonlySet<string> = new Set(['td', 'th', 'caption']);

/** Something a figure can show. */
function isSubject(node: ElementContent): boolean {
  return node.type === 'element' && (SUBJECTS.has(node.tagName) || node.children.some(isSubject));
}

const SUBJECTS: ReadonlySet<string> = new Set(['img', 'table', 'blockquote', 'pre', 'ul', 'ol']);

/**
 * Parents that show loose text as well as paragraphs; text is wrapped only beside other blocks than lists.
 */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'li', 'dd']);

function arranged(parent: BodyParent, children: ElementContent[]): ElementContent[] {
  const name = parent.type === 'root' ? 'blockquote' : parent.tagName;
  if (name === 'blockquote') return inParagraphs(children);
  if (name === 'details') {
    const summary = children
      .filter((child) => child.type === 'element' && child.tagName === 'summary')
      .slice(0, 1);
    return [...summary, ...inParagraphs(children.filter((child) => child !== summary[0]))];
  }
  if (!CELLS.has(name)) return children;
  return children.some((child) => isBlock(child) && !isList(child)) ? inParagraphs(children) : children;
}

function isList(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

/** Code holds no blocks: each becomes lines of its own. */
function preformatted(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const inner = preformatted(child.children);
    return isBlock(child) ? [...inner, text('\n')] : [{ ...child, children: inner }];
  });
}

/** A link around blocks: around the words of a few of them, or nowhere, when it was merely never closed. */
function linkInside(link: Element): ElementContent[] {
  const blocks = inParagraphs(link.children);
  if (blocks.length > 3 || textOf(link).length > 300) return blocks;
  return blocks.map((block) => {
    if (block.type !== 'element' || (block.tagName !== 'p' && !HEADINGS.has(block.tagName))) return block;
    return { ...block, children: [newElement('a', link.properties, block.children)] };
  });
}
