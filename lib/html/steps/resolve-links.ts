import type { Element } from 'hast';
import type { BodyContext } from '../body-context';
import { report } from '../issues';
import { resolveLinkAddress } from '../addresses';
import { attributeOf, type BodyParent, type BodyTree, textOf } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';

/**
 * Makes every address of a link or quotation safe and absolute (see resolveLinkAddress). A link without a
 * usable address, and one inside another, becomes its text; arrows back from notes go, because articles
 * have no places to go to.
 */
export function resolveLinks(tree: BodyTree, context: BodyContext): void {
  rewriteElements(tree, (element) => {
    if (element.tagName !== 'a') {
      if (element.properties['cite'] !== undefined) resolveCitation(element, context);
      return undefined;
    }
    if (attributeOf(element, 'dataFootnoteBackref') !== undefined && !WORD.test(textOf(element))) return [];
    const written = attributeOf(element, 'href');
    const address = written === undefined ? undefined : resolveLinkAddress(written, context.original);
    if (address === undefined) {
      if (written !== undefined) reportLink(written, context);
      return element.children;
    }
    unwrapLinks(element);
    element.properties = { href: address };
    return undefined;
  });
}

function resolveCitation(element: Element, context: BodyContext): void {
  const address = resolveLinkAddress(attributeOf(element, 'cite') ?? '', context.original);
  if (address?.startsWith('http') === true) element.properties['cite'] = address;
  else delete element.properties['cite'];
}

function reportLink(written: string, context: BodyContext): void {
  const address = written.replace(/[\0-\x20]/g, '').toLowerCase();
  if (/^(?:java|vb|live)script:/.test(address)) {
    if (!DOES_NOTHING.test(address)) report(context.issues, 'ACTIVE_CONTENT_REMOVED');
  } else if (!/^\s*(?:#|$)/.test(written)) {
    report(context.issues, 'LINK_REMOVED');
  }
}

const WORD = /\p{L}/u;

/** What pages write into links that only their own scripts would have used. */
const DOES_NOTHING = /^javascript:(?:void\(0?\))?;*$/;

/** The parser lets a link into another through a table cell; readers could never tell them apart. */
function unwrapLinks(parent: BodyParent): void {
  rewriteElements(parent, (element) => (element.tagName === 'a' ? element.children : undefined));
}
