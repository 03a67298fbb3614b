import { attributeOf } from '../tree/attribute-of';
import type { BodyTree } from '../tree/body-tree';
import { walkElements } from '../tree/walk-elements';

/**
 * Trusted addition: links to other sites vouch for nothing and reach back nowhere; a host in punycode is
 * told in the title, so that letters that look alike deceive nobody.
 */
export function markLinks(tree: BodyTree): void {
  walkElements(tree, (element) => {
    if (element.tagName !== 'a') return;
    const address = attributeOf(element, 'href') ?? '';
    if (!/^https?:/.test(address)) return;
    element.properties['rel'] = ['noopener', 'nofollow', 'ugc'];
    const host = /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? '';
    if (host.includes('xn--')) element.properties['title'] = host;
  });
}
