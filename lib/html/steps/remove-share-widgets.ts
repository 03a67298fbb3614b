import type { BodyContext } from '../body-context';
import { isRelatedLabel, isShareLabel } from '../boilerplate';
import { attributeOf, type BodyParent, type BodyTree, textOf } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';

/**
 * Removes the share bars, code scanners and related-story boxes of the page a story was taken from: known by class
 * or id, and by what they hold, which is labels and nothing else. One that holds a sentence stays.
 */
export function removeShareWidgets(tree: BodyTree, context: BodyContext): void {
  rewriteElements(tree, (element) => {
    const names = [attributeOf(element, 'className'), attributeOf(element, 'id')];
    const isWidget = names.some((name) => name !== undefined && WIDGET.test(name));
    if (!isWidget || !textsOf(element).every(isShareLabel)) {
      const isBox = names.some((name) => name !== undefined && RELATED.test(name));
      if (!isBox || !textsOf(element, 'a').every(isRelatedLabel)) return undefined;
    }
    context.removals.note('share-widgets', textOf(element));
    return [];
  });
}

const WIDGET =
  /(?:^|\s)(?:bdshare\S*|bshare\S*|jiathis\S*|social-?share\S*|share-?(?:bar|box|buttons?|links?|tools?|widget|this)\S*|sharedaddy|addthis\S*|a2a_kit\S*|qr-?code)(?:\s|$)/i;

const RELATED = /(?:^|\s)jp-relatedposts(?:\s|$)/i;

/** Its texts as they stand in it, those in elements of a name left out. */
function textsOf(parent: BodyParent, except?: string): string[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    if (child.type !== 'element' || child.tagName === except) return [];
    return textsOf(child, except);
  });
}
