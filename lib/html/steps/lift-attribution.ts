import type { ElementContent } from 'hast';
import type { BodyContext } from '../body-context';
import { isPublisherName, isSourceName } from '../boilerplate';
import { attributeOf, type BodyTree, textOf, isBlank } from '../tree/body-tree';

/** Blocks at the end of a body among which a line of attribution is looked for. */
const LAST_BLOCKS = 4;

/**
 * Lifts the line that says where a story comes from (`（文章来源：中国证券报）`) out of the body; the page names the
 * source below it. A line that says more than a name stays.
 */
export function liftAttribution(tree: BodyTree, context: BodyContext): void {
  const kept: ElementContent[] = [];
  let after = 0;
  for (const child of tree.children.toReversed()) {
    const source = attributionIn(child, after < LAST_BLOCKS);
    context.attribution ??= source;
    if (source !== undefined) {
      context.removals.note('attribution', textOf(child));
      continue;
    }
    kept.push(child);
    if (!isBlank(child)) after += 1;
  }
  if (kept.length < tree.children.length) tree.children = kept.reverse();
}

function attributionIn(node: ElementContent, isLast: boolean): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const credited = /(?:^|\s)em_media(?:\s|$)/.test(attributeOf(node, 'className') ?? '');
  return credited || isLast ? sourceIn(textOf(node), credited) : undefined;
}

/** A line in brackets, or one that was marked, is a credit whatever the name; any other names a publisher. */
function sourceIn(line: string, credited: boolean): string | undefined {
  const words = line.replace(/\s+/g, ' ').trim();
  const source = (ATTRIBUTION.exec(words) ?? (credited ? ANY_SOURCE.exec(words) : null))?.[1]?.trim();
  if (source === undefined || source === '') return undefined;
  return (credited || BRACKETED.test(words) ? isSourceName(source) : isPublisherName(source))
    ? source
    : undefined;
}

const BRACKETED = /^[（(【[].*[）)】\]]$/u;

/** A line that says nothing but its source; credits of figures (图片来源, 数据来源) are not meant. */
const ATTRIBUTION =
  /^[（(【[]?\s*(?:(?:文章|本文|稿件|新闻|信息|消息)?[来來]源(?:于|自)?|文章出处|原文来自)\s*[:：]\s*((?:[^：:（）()。！？!?]|[（(][^（）()]{1,20}[）)]){1,40}?)\s*[）)】\]]?$/u;

const ANY_SOURCE = /^[（(【[]?\s*(?:[^：:]{0,6}[:：])?\s*([^（）()。！？!?]{1,40}?)\s*[）)】\]]?$/u;
