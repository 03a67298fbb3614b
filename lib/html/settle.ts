import { HtmlRefused, parseHtml } from './parse-html';
import { LIMITS } from './limits';
import { sanitise } from './sanitise';
import { stringifySafe } from './stringify-safe';
import type { BodyTree } from './tree/body-tree';

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
