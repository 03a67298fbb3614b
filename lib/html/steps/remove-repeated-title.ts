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
  const { title } = context;
  const isTitled = HAN.test(title) || folded(title) !== '';
  let start = 0;
  for (; start < tree.children.length; start += 1) {
    const first = tree.children[start];
    if (first === undefined || isBlank(first)) continue;
    const isTitle = !isTitled && context.heading === undefined && isHeading(first);
    if (isTitle) context.heading = lineOf(textOf(first));
    else if (!isTitled || !isLine(first) || !repeats(textOf(first), title)) break;
  }
  tree.children = tree.children.filter(
    (child, index) => index >= start && !(isTitled && isHeading(child) && repeats(textOf(child), title)),
  );
}

function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && HEADINGS.has(node.tagName);
}

function isLine(node: ElementContent): boolean {
  return isHeading(node) || (node.type === 'element' && node.tagName === 'p');
}

function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function repeats(text: string, title: string): boolean {
  return !beginsOtherwise(text, title) && folded(lineOf(text)) === folded(title);
}

/** Whether a text and a title begin with different words, which folding, costly, would leave different. */
function beginsOtherwise(text: string, title: string): boolean {
  const first = FIRST_WORDS.exec(text)?.[1]?.toLowerCase();
  const second = FIRST_WORDS.exec(title)?.[1]?.toLowerCase();
  if (first === undefined || second === undefined) return false;
  return !first.startsWith(second) && !second.startsWith(first);
}

const HAN = /[\u4e00-\u9fff]/;
/** Characters that no folding joins or takes apart, but for a mark after the last of them. */
const FIRST_WORDS = /^[\s“”‘’《》【】（）]*([0-9A-Za-z\u4e00-\u9fff]+)/;

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
