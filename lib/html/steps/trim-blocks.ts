import type { Element, ElementContent } from 'hast';
import { type BodyParent, type BodyTree, BLOCKS } from '../tree/body-tree';

/**
 * Removes spaces of every kind (indents, too) from the beginning of each block and line and from the end of
 * each block.
 */
export function trimBlocks(tree: BodyTree): void {
  trimBelow(tree);
}

function trimBelow(parent: BodyParent): void {
  for (const child of parent.children)
    if (child.type === 'element' && child.tagName !== 'pre') trimBelow(child);
  if (parent.type === 'root' || BLOCKS.has(parent.tagName)) {
    trimStart(parent.children, 0);
    trimEnd(parent.children);
  }
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type === 'element' && child.tagName === 'br') trimStart(parent.children, index + 1);
  }
}

function trimStart(children: readonly ElementContent[], from: number): void {
  for (let index = from; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type === 'text') child.value = child.value.replace(/^[\s\u200b\ufeff]+/, '');
    else if (child?.type === 'element' && isInlineWithText(child)) trimStart(child.children, 0);
    if (child !== undefined && !isEmptied(child)) return;
  }
}

function trimEnd(children: readonly ElementContent[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child?.type === 'text') child.value = child.value.trimEnd();
    else if (child?.type === 'element' && isInlineWithText(child)) trimEnd(child.children);
    if (child !== undefined && !isEmptied(child)) return;
  }
}

function isInlineWithText(element: Element): boolean {
  return !BLOCKS.has(element.tagName) && element.tagName !== 'code';
}

function isEmptied(node: ElementContent): boolean {
  if (node.type === 'text') return node.value === '';
  if (node.type !== 'element') return true;
  return isInlineWithText(node) && !VOID.has(node.tagName) && node.children.every(isEmptied);
}

const VOID: ReadonlySet<string> = new Set(['img', 'br', 'wbr', 'picture']);
