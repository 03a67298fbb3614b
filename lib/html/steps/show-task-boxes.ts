import { attributeOf, type BodyTree, text } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';

/** Shows the check boxes of a task list as characters; form controls are removed later. */
export function showTaskBoxes(tree: BodyTree): void {
  rewriteElements(tree, (element, parent) => {
    if (element.tagName !== 'input' || attributeOf(element, 'type') !== 'checkbox') return undefined;
    const inItem = parent.type === 'element' && (parent.tagName === 'li' || parent.tagName === 'p');
    return inItem ? [text(attributeOf(element, 'checked') === undefined ? '☐' : '☑')] : undefined;
  });
}
