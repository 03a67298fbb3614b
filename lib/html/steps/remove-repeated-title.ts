import type { ElementContent } from 'hast';
import type { BodyContext } from '../body-context';
import type { BodyTree } from '../tree/body-tree';
import { HEADINGS } from '../tree/element-names';
import { isBlank } from '../tree/is-blank';
import { textOf } from '../tree/text-of';

/**
 * Removes a first line, and any heading, that only repeats the title, which the page shows above the body.
 * A post without a title gets its first heading as one (BodyContext.heading), so a leading heading goes
 * then, too.
 */
export function removeRepeatedTitle(tree: BodyTree, context: BodyContext): void {
  const title = folded(context.title);
  let start = 0;
  for (; start < tree.children.length; start += 1) {
    const first = tree.children[start];
    if (first === undefined || isBlank(first)) continue;
    const line = textOf(first).replace(/\s+/g, ' ').trim();
    const isTitle = title === '' && context.heading === undefined && isHeading(first);
    if (isTitle) context.heading = line;
    else if (title === '' || !isLine(first) || folded(line) !== title) break;
  }
  tree.children = tree.children.filter(
    (child, index) =>
      index >= start && !(title !== '' && isHeading(child) && folded(textOf(child)) === title),
  );
}

function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && HEADINGS.has(node.tagName);
}

function isLine(node: ElementContent): boolean {
  return isHeading(node) || (node.type === 'element' && node.tagName === 'p');
}

/**
 * Letters and digits alone, in one width and case: quotation marks and spaces differ between a title and
 * its copy.
 */
function folded(line: string): string {
  return line.length > 500
    ? line
    : line
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
}
