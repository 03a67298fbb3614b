import type { BodyTree } from '../tree/body-tree';
import { walkElements } from '../tree/walk';

/**
 * Gives elements of older HTML the names of those that took their place, so that what they hold is not
 * lost.
 */
export function renameOldElements(tree: BodyTree): void {
  walkElements(tree, (element) => {
    element.tagName = NEW_NAMES.get(element.tagName) ?? element.tagName;
  });
}

const NEW_NAMES: ReadonlyMap<string, string> = new Map([
  ['strike', 's'],
  ['acronym', 'abbr'],
  ['dir', 'ul'],
  ['menu', 'ul'],
  ['listing', 'pre'],
  ['xmp', 'pre'],
  ['plaintext', 'pre'],
  ['image', 'img'],
]);
