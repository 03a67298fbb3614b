import type { BodyTree } from './tree/body-tree';
import { HEADINGS } from './tree/element-names';
import { textOf } from './tree/text-of';
import { walkElements } from './tree/walk-elements';

/** The words of the first heading in a body. */
export function firstHeading(tree: BodyTree): string | undefined {
  let words: string | undefined;
  walkElements(tree, (element) => {
    if (words === undefined && HEADINGS.has(element.tagName))
      words = textOf(element).replace(/\s+/g, ' ').trim();
  });
  return words === '' ? undefined : words;
}
