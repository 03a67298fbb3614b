import type { Element, ElementContent } from 'hast';
import {
  attributeOf,
  type BodyParent,
  type BodyTree,
  element as newElement,
  textOf,
  isBlank,
  BLOCKS,
  CONTAINERS,
} from '../tree/body-tree';
import { solePicture, styleOf } from '../tree/pictures';
import { walkElements } from '../tree/walk';

/** Characters of the longest text that is taken as a caption. */
const CAPTION_LENGTH = 100;

/**
 * Makes a figure of a centred picture and the caption that goes with it: a centred line that follows, or
 * the text after the picture in the same centred element. Reads `<center>`, `align` and `text-align`, which
 * are dropped later.
 */
export function figuresFromCentredPictures(tree: BodyTree): void {
  captionFollowing(tree);
  walkElements(tree, (element) => {
    if (CONTAINERS.has(element.tagName) || element.tagName === 'blockquote' || element.tagName === 'td') {
      captionFollowing(element);
    }
  });
}

function captionFollowing(parent: BodyParent): void {
  if (!parent.children.some(isCentredBlock)) return;
  const children: ElementContent[] = [];
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child === undefined) continue;
    const figure = isBlockLike(child) ? figureOf(child, parent.children, index) : undefined;
    if (figure === undefined) {
      children.push(child);
      continue;
    }
    children.push(figure.element);
    index = figure.last;
  }
  parent.children = children;
}

/** A figure that starts at a child, and the index of the last child that went into it. */
function figureOf(
  child: Element,
  siblings: readonly ElementContent[],
  index: number,
): { readonly element: Element; readonly last: number } | undefined {
  const picture = solePicture(child);
  if (picture === undefined) {
    const element = isCentredBlock(child) ? captionedFigure(child) : undefined;
    return element === undefined ? undefined : { element, last: index };
  }
  let next = index + 1;
  while (next < siblings.length && isBlankNode(siblings[next])) next += 1;
  const caption = captionOf(siblings[next]);
  if (caption !== undefined) return { element: makeFigure(picture, caption), last: next };
  return isCentredBlock(child) ? { element: makeFigure(picture, undefined), last: index } : undefined;
}

/** `<center><img><br>caption</center>`. */
function captionedFigure(block: Element): Element | undefined {
  const shown = block.children.filter((child) => !isBlank(child));
  const [first, ...rest] = shown;
  if (first?.type !== 'element' || rest.length === 0 || rest.some(holdsMoreThanWords)) return undefined;
  const picture = solePicture({ type: 'root', children: [first] });
  const length = rest.reduce((sum, node) => sum + textOf(node).trim().length, 0);
  return picture === undefined || length > CAPTION_LENGTH ? undefined : makeFigure(picture, rest);
}

function captionOf(node: ElementContent | undefined): ElementContent[] | undefined {
  if (node === undefined || !isCentredBlock(node) || isBlank(node)) return undefined;
  if (textOf(node).trim().length > CAPTION_LENGTH || node.children.some(holdsMoreThanWords)) return undefined;
  return node.children;
}

function holdsMoreThanWords(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'img' || BLOCKS.has(node.tagName) || node.children.some(holdsMoreThanWords);
}

function makeFigure(picture: Element, caption: ElementContent[] | undefined): Element {
  return newElement(
    'figure',
    {},
    caption === undefined ? [picture] : [picture, newElement('figcaption', {}, caption)],
  );
}

function isBlankNode(node: ElementContent | undefined): boolean {
  return node !== undefined && isBlank(node);
}

function isBlockLike(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'p' || CONTAINERS.has(node.tagName));
}

function isCentredBlock(node: ElementContent): node is Element {
  if (!isBlockLike(node)) return false;
  if (node.tagName === 'center' || attributeOf(node, 'align')?.toLowerCase() === 'center') return true;
  return styleOf(node).get('text-align') === 'center';
}
