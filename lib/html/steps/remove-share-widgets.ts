import type { Element } from 'hast';
import { attributeOf } from '../tree/attribute-of';
import type { BodyTree } from '../tree/body-tree';
import { rewriteElements } from '../tree/rewrite-elements';

/**
 * Removes the share bars, code scanners and related-story boxes of the page a story was taken from, known
 * by class or id.
 */
export function removeShareWidgets(tree: BodyTree): void {
  rewriteElements(tree, (element) => (isWidget(element) ? [] : undefined));
}

function isWidget(element: Element): boolean {
  const names = attributeOf(element, 'className');
  const id = attributeOf(element, 'id');
  return (names !== undefined && WIDGET.test(names)) || (id !== undefined && WIDGET.test(id));
}

const WIDGET =
  /(?:^|\s)(?:bdshare\S*|bshare\S*|jiathis\S*|social-?share\S*|share-?(?:bar|box|buttons?|links?|tools?|widget|this)\S*|sharedaddy|addthis\S*|a2a_kit\S*|jp-relatedposts|qr-?code)(?:\s|$)/i;
