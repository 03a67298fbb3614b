import { type BodyTree, isBlank } from '../tree/body-tree';
import { walkElements } from '../tree/walk';

/**
 * Takes the paragraph away from around the only text of a table cell or list item, as word processors write
 * it.
 */
export function unwrapLoneParagraphs(tree: BodyTree): void {
  walkElements(tree, (element) => {
    if (!CELLS.has(element.tagName)) return;
    const shown = element.children.filter((child) => !isBlank(child));
    const [only] = shown;
    if (shown.length === 1 && only?.type === 'element' && only.tagName === 'p')
      element.children = only.children;
  });
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'li', 'dd']);
