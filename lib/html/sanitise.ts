import type { ElementContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { POLICY } from './policy';
import { stripPlain } from './shortcuts/strip-plain';
import type { BodyTree } from './tree/body-tree';
import { HtmlRefused, parseHtml } from './parse-html';
import { LIMITS } from './limits';
import { stringifySafe } from './stringify-safe';

const clean = rehypeSanitize(POLICY);

/**
 * A tree that holds nothing but what POLICY allows; the tree that is given is used up for it. The last word on a
 * body's safety; only trusted additions follow.
 */
export function sanitise(tree: BodyTree): BodyTree {
  return {
    type: 'root',
    children: tree.children.flatMap((child) => (stripPlain(child, []) ? child : sanitised(child))),
  };
}

function sanitised(node: ElementContent): ElementContent[] {
  return clean({ type: 'root', children: [node] }).children.filter((child) => child.type !== 'doctype');
}

/**
 * Reads a sanitised body again, as a browser will, until it stays the same. HTML that keeps changing its
 * meaning is how sanitisers are deceived (mutation XSS), so it is refused.
 *
 * @throws HtmlRefused when it has not settled after LIMITS.rounds.
 */
export function settle(tree: BodyTree): BodyTree {
  let settled = tree;
  let html = stringifySafe(settled);
  for (let round = 0; round < LIMITS.rounds; round += 1) {
    const again = sanitise(parseHtml(html).tree);
    const changed = stringifySafe(again);
    if (changed === html) return settled;
    settled = again;
    html = changed;
  }
  throw new HtmlRefused('BODY_UNSTABLE');
}
