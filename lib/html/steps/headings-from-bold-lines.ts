import type { Element, ElementContent } from 'hast';
import { type BodyTree, element as newElement, textOf, isBlank, HEADINGS } from '../tree/body-tree';
import { walkElements } from '../tree/walk';

/** Characters of the longest bold line that is taken as a sub-heading. */
const LINE_LENGTH = 40;

/**
 * Makes sub-headings of short bold lines that stand alone, do not end like a sentence and have text after
 * them. Only in a body without headings of its own, and only when most of its lines are not bold.
 */
export function headingsFromBoldLines(tree: BodyTree): void {
  const blocks = tree.children.filter((child) => !isBlank(child));
  const lines = new Set(blocks.slice(0, -1).filter(isBoldLine));
  if (lines.size === 0 || lines.size * 2 > blocks.length || hasHeading(tree)) return;
  tree.children = tree.children.map((child) =>
    child.type === 'element' && lines.has(child) ? newElement('h2', {}, withoutBold(child.children)) : child,
  );
}

function hasHeading(tree: BodyTree): boolean {
  let found = false;
  walkElements(tree, (element) => {
    if (HEADINGS.has(element.tagName)) found = true;
  });
  return found;
}

function isBoldLine(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'p') return false;
  const isAllBold = node.children.every((child) => isBold(child) || isBlank(child));
  if (!isAllBold || node.children.every(isBlank) || hasPictureOrBreak(node)) return false;
  const line = textOf(node).trim();
  return line.length >= 2 && line.length <= LINE_LENGTH && !SENTENCE_END.test(line);
}

/** Bold text is `strong` or `b`, possibly in another inline element. */
function isBold(node: ElementContent): boolean {
  if (node.type !== 'element') return isBlank(node);
  if (BOLD.has(node.tagName)) return true;
  return WRAPPERS.has(node.tagName) && node.children.length > 0 && node.children.every(isBold);
}

const BOLD: ReadonlySet<string> = new Set(['strong', 'b']);
const WRAPPERS: ReadonlySet<string> = new Set(['em', 'i', 'u']);
const SENTENCE_END = /[。；;，,、：:….]$/u;

function hasPictureOrBreak(element: Element): boolean {
  let found = false;
  walkElements(element, (inner) => {
    if (inner.tagName === 'img' || inner.tagName === 'br') found = true;
  });
  return found;
}

function withoutBold(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const inner = withoutBold(child.children);
    return BOLD.has(child.tagName) ? inner : [{ ...child, children: inner }];
  });
}
