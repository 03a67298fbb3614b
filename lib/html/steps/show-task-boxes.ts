import { attributeOf } from '../tree/attribute-of';
import type { BodyTree } from '../tree/body-tree';
import { text } from '../tree/element';
import { rewriteElements } from '../tree/rewrite-elements';

/** Shows the check boxes of a task list as characters; form controls are removed later. */
export function showTaskBoxes(tree: BodyTree): void {
  rewriteElements(tree, (element, parent) => {
    if (element.tagName !== 'input' || attributeOf(element, 'type') !== 'checkbox') return undefined;
    const inItem = parent.type === 'element' && (parent.tagName === 'li' || parent.tagName === 'p');
    return inItem ? [text(attributeOf(element, 'checked') === undefined ? '☐' : '☑')] : undefined;
  });
}
