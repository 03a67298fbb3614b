import type { Element, ElementContent } from 'hast';
import { type BodyTree, isBlank } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';

/**
 * Removes elements that show nothing: spacer paragraphs, emphasis around nothing, lists and tables without
 * content.
 */
export function removeEmptyElements(tree: BodyTree): void {
  rewriteElements(tree, (element) => {
    if (PLACES.has(element.tagName)) return undefined;
    if (element.tagName === 'table') return isEmptyTable(element) ? [] : undefined;
    if (!element.children.every(isBlank)) return undefined;
    return INLINE.has(element.tagName) ? element.children : [];
  });
}

/** Void elements, and table parts, whose place in their row counts. */
const PLACES: ReadonlySet<string> = new Set(
  'br hr wbr img source td th tr thead tbody tfoot col colgroup'.split(' '),
);

/** The space in `<b> </b>` stays. */
const INLINE: ReadonlySet<string> = new Set(
  'strong b em i u s del ins mark small sub sup q cite code kbd samp var a abbr time bdi bdo ruby rp rt picture'.split(
    ' ',
  ),
);

function isEmptyTable(table: Element): boolean {
  const shows = (node: ElementContent): boolean =>
    node.type === 'element' && (TABLE_PARTS.has(node.tagName) ? node.children.some(shows) : !isBlank(node));
  const showsText = (node: ElementContent): boolean =>
    node.type === 'text' ? !isBlank(node) : node.type === 'element' && node.children.some(showsText);
  return !table.children.some(shows) && !table.children.some(showsText);
}

const TABLE_PARTS: ReadonlySet<string> = new Set('table caption thead tbody tfoot tr td th'.split(' '));
