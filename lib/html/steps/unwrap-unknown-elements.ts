import { KEPT_ELEMENTS } from '../policy';
import { type BodyParent, type BodyTree, CONTAINERS } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';

/**
 * Unwraps every element that articles do not have (`span`, `font`, `o:p`, …); containers wait for
 * flattenContainers.
 */
export function unwrapUnknownElements(tree: BodyTree): void {
  rewriteElements(tree, (element, parent) => {
    const known = KNOWN.has(element.tagName) && (!RUBY_PARTS.has(element.tagName) || isRuby(parent));
    return known ? undefined : element.children;
  });
}

/** Only a ruby has readings. */
const RUBY_PARTS: ReadonlySet<string> = new Set(['rt', 'rp']);

function isRuby(parent: BodyParent): boolean {
  return parent.type === 'element' && parent.tagName === 'ruby';
}

const KNOWN: ReadonlySet<string> = new Set([...KEPT_ELEMENTS, ...CONTAINERS, 'h1']);
