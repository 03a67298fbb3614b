import type { ElementContent } from 'hast';
import type { BodyContext } from '../body-context';
import { type BodyTree, textOf, isBlank, HEADINGS } from '../tree/body-tree';

/**
 * Removes a first line, and the first heading, that only repeats the title, which the page shows above the body. A
 * section that is named like the post keeps its heading.
 * A post without a title gets its first heading as one (BodyContext.heading), so a leading heading goes
 * then, too.
 */
export function removeRepeatedTitle(tree: BodyTree, context: BodyContext): void {
  const { title } = context;
  const isTitled = WORD.test(title);
  let start = 0;
  for (; start < tree.children.length; start += 1) {
    const first = tree.children[start];
    if (first === undefined || isBlank(first)) continue;
    const isTitle = !isTitled && context.heading === undefined && isHeading(first);
    if (isTitle) context.heading = lineOf(textOf(first));
    else if (!isTitled || !isLine(first) || !repeats(textOf(first), title)) break;
    context.removals.note('repeated-title', textOf(first));
  }
  let hasOther = false;
  tree.children = tree.children.slice(start).filter((child) => {
    if (!isTitled || hasOther || !isHeading(child)) return true;
    hasOther = !repeats(textOf(child), title);
    if (!hasOther) context.removals.note('repeated-title', textOf(child));
    return hasOther;
  });
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

const WORD = /[\p{L}\p{N}]/u;

/** Characters that no folding joins or takes apart, but for a mark after the last of them. */
const FIRST_WORDS = /^[\s“”‘’《》【】（）]*([0-9A-Za-z\u4e00-\u9fff]+)/;

/**
 * In one width and case, without spaces and the punctuation of sentences, which differ between a title and its copy.
 * Signs that make another word of it stay: `C++`, `15%`, `1.5`, `we'll`.
 */
function folded(line: string): string {
  return line.length > 500
    ? line
    : line.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(UNSAID, '');
}

const UNSAID = new RegExp(
  [
    /[\s\p{Cf}"“”‘„«»‹›「」『』《》〈〉【】〖〗〔〕()[\]{}，、。；;!?…—–|｜~]+/u,
    /(?<!\d)[,:·•]|[,:·•](?!\d)/u,
    /(?<![\p{L}\p{N}])[./-]|[./-](?![\p{L}\p{N}])/u,
    /(?<![a-z])'|'(?![a-z])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);
