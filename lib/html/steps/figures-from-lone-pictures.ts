import type { Element, ElementContent } from 'hast';
import { type BodyTree, element as newElement, text, isBlank, BLOCKS } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';
import { solePicture } from '../tree/pictures';

/**
 * Makes a figure of every picture that has a paragraph to itself, and puts figures in order: the picture,
 * then one caption.
 */
export function figuresFromLonePictures(tree: BodyTree): void {
  rewriteElements(tree, (element, parent) => {
    if (element.tagName === 'figure') tidyFigure(element);
    if (element.tagName !== 'p' || !HOLDS_FIGURES.has(parent.type === 'root' ? '' : parent.tagName))
      return undefined;
    const shown = element.children.filter((child) => !isBlank(child));
    if (shown.length === 0) return undefined;
    const pictures = shown.map((child) => solePicture({ type: 'root', children: [child] }));
    return pictures.every(isPicture)
      ? pictures.map((picture) => newElement('figure', {}, [picture]))
      : undefined;
  });
}

const HOLDS_FIGURES: ReadonlySet<string> = new Set(['', 'blockquote', 'li', 'dd', 'td', 'th', 'details']);

function isPicture(picture: Element | undefined): picture is Element {
  return picture !== undefined;
}

function tidyFigure(figure: Element): void {
  const shown: ElementContent[] = [];
  const caption: ElementContent[] = [];
  for (const child of figure.children) {
    if (isBlank(child)) continue;
    const picture = solePicture({ type: 'root', children: [child] });
    if (picture !== undefined) shown.push(picture);
    else if (isCaption(child)) caption.push(...(caption.length > 0 ? [text(' ')] : []), ...wordsOf(child));
    else shown.push(child);
  }
  figure.children = caption.length === 0 ? shown : [...shown, newElement('figcaption', {}, caption)];
}

/** Loose words and lines beside the picture are its caption. */
function isCaption(node: ElementContent): boolean {
  return (
    node.type !== 'element' ||
    node.tagName === 'figcaption' ||
    node.tagName === 'p' ||
    !BLOCKS.has(node.tagName)
  );
}

function wordsOf(node: ElementContent): ElementContent[] {
  return node.type === 'element' && BLOCKS.has(node.tagName) ? node.children : [node];
}
