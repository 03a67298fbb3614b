import type { Element, ElementContent } from 'hast';
import type { BodyContext } from '../body-context';
import { isButtonLabel } from '../boilerplate';
import { report } from '../issues';
import { STRIPPED } from '../policy';
import { type BodyParent, type BodyTree, textOf } from '../tree/body-tree';

/**
 * Removes what is no part of a text: comments, scripts, styles, other namespaces, form controls, with all
 * they hold. The words of a button or a field that say more than what it does, or stand within a sentence, stay.
 */
export function removeUnseenContent(tree: BodyTree, context: BodyContext): void {
  removeBelow(tree, context);
}

function removeBelow(parent: BodyParent, context: BodyContext): void {
  if (parent.children.some(isUnseen)) parent.children = seen(parent.children, parent, context);
  for (const child of parent.children) if (child.type === 'element') removeBelow(child, context);
}

function seen(
  children: readonly ElementContent[],
  parent: BodyParent,
  context: BodyContext,
): ElementContent[] {
  return children.flatMap((child, index) => {
    if (!isUnseen(child)) return [child];
    if (child.type !== 'element') return [];
    const isControl = CONTROLS.has(child.tagName);
    if (isControl && saysMore(child, parent, children[index - 1], children[index + 1]))
      return seen(child.children, parent, context);
    if (child.tagName === 'script') report(context.issues, 'ACTIVE_CONTENT_REMOVED');
    else if (child.tagName !== 'style')
      context.removals.note(isControl || child.tagName === 'select' ? 'controls' : 'unseen', textOf(child));
    return [];
  });
}

function isUnseen(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'element' && UNSEEN.has(node.tagName));
}

const UNSEEN: ReadonlySet<string> = new Set(STRIPPED);

/** Controls whose page shows all their words. */
const CONTROLS: ReadonlySet<string> = new Set(['button', 'textarea']);

function saysMore(
  control: Element,
  parent: BodyParent,
  before: ElementContent | undefined,
  after: ElementContent | undefined,
): boolean {
  const words = textOf(control);
  if (/[<>{}]/.test(words)) return false;
  if (!isButtonLabel(words)) return true;
  if (parent.type === 'root' || !LINES.has(parent.tagName) || !/[\p{L}\p{N}]/u.test(words)) return false;
  return ENDS_OPEN.test(textIn(before)) || GOES_ON.test(textIn(after));
}

const LINES: ReadonlySet<string> = new Set(['p', 'li', 'td', 'dd']);
const ENDS_OPEN = /[\p{L}\p{N}][\p{L}\p{N}“「『（(\s]$/u;
const GOES_ON = /^\s?[\p{L}\p{N}，。、！？,.!?”」』）)]/u;

function textIn(node: ElementContent | undefined): string {
  return node?.type === 'text' ? node.value : '';
}
