import { attribute, elementsOf, isElement, type Body } from '../text/body-node';
import { visibleText } from '../text/visible-text';

/**
 * Takes the list out of our body that stands right before the table of contents: Jekyll's side lost its
 * items to the table.
 */
export function removeListsBeforeContents(jekyll: Body, ours: Body): void {
  const contents = elementsOf(jekyll).find((element) => attribute(element, 'id') === 'markdown-toc');
  if (contents === undefined) return;
  const wanted = visibleText(contents);
  const blocks = ours.childNodes.filter(isElement);
  const at = blocks.findIndex((block) => isList(block.tagName) && visibleText(block) === wanted);
  const before = blocks[at - 1];
  if (before === undefined || !isList(before.tagName)) return;
  if (
    elementsOf(jekyll).some(
      (element) => isList(element.tagName) && visibleText(element) === visibleText(before),
    )
  )
    return;
  ours.childNodes = ours.childNodes.filter((child) => child !== before);
}

function isList(tagName: string): boolean {
  return tagName === 'ul' || tagName === 'ol';
}
