import {
  attribute,
  elementsOf,
  removeElements,
  textIn,
  type Body,
  type BodyElement,
} from '../text/body-node';
import { lettersOf } from './letters-of';

/** Takes the table of contents out of both bodies, if ours has one: a list that ends with all its headings. */
export function removeContents(jekyll: Body, ours: Body): void {
  const headings = elementsOf(ours).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const wanted = headings.map(lettersIn).join('');
  const isContents = (element: BodyElement): boolean =>
    element.tagName === 'ul' && wanted !== '' && lettersIn(element).endsWith(wanted);
  if (!elementsOf(ours).some(isContents)) return;
  removeElements(jekyll, (element) => attribute(element, 'id') === 'markdown-toc');
  removeElements(ours, isContents);
}

function lettersIn(element: BodyElement): string {
  return lettersOf(textIn(element));
}
