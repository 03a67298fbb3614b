import type { BodyTree } from '../tree/body-tree';
import { element, text } from '../tree/element';

/**
 * Trusted addition: a body that was cut ends with an ellipsis, which leads to the original where that is
 * known.
 */
export function addContinuation(tree: BodyTree, original: string | undefined): void {
  const host = original === undefined ? undefined : /^https?:\/\/([^/?#]+)/.exec(original)?.[1];
  const words = text(host === undefined ? '…' : `… ${host}`);
  tree.children.push(
    text('\n'),
    element('p', {}, [original === undefined ? words : element('a', { href: original }, [words])]),
  );
}
