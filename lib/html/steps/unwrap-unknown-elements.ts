import { KEPT_ELEMENTS } from '../policy';
import type { BodyParent, BodyTree } from '../tree/body-tree';
import { CONTAINERS } from '../tree/element-names';
import { rewriteElements } from '../tree/rewrite-elements';

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
