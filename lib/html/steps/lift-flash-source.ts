import type { Element } from 'hast';
import type { BodyContext } from '../body-context';
import { isPublisherName } from '../boilerplate';
import { type BodyTree, isBlank } from '../tree/body-tree';

/**
 * Lifts the source in brackets at the end of a flash (`……。（界面新闻）`) out of its only paragraph. Other remarks in
 * brackets stay.
 */
export function liftFlashSource(tree: BodyTree, context: BodyContext): void {
  const shown = tree.children.filter((child) => !isBlank(child));
  const [only] = shown;
  if (shown.length === 1 && only?.type === 'element' && only.tagName === 'p') liftFrom(only, context);
}

function liftFrom(paragraph: Element, context: BodyContext): void {
  for (;;) {
    const last = paragraph.children.at(-1);
    const match = last?.type === 'text' ? SOURCE.exec(last.value) : null;
    const source = match?.[1];
    if (last?.type !== 'text' || match === null || source === undefined) return;
    if (NO_SOURCE.test(source) || !isPublisherName(source)) return;
    context.removals.note('flash-source', match[0]);
    context.attribution ??= source;
    last.value = last.value.slice(0, match.index).trimEnd();
  }
}

/** A name in brackets after the last sentence. */
const SOURCE = /(?<=[。！？!?”」…；;.])\s*[（(]\s*([\p{Script=Han}A-Za-z0-9·.]{2,16})\s*[）)]$/u;
const NO_SOURCE = /^(?:记者|编辑|责编|作者|实习|见习|上接|下转|详见|见|如)/u;
