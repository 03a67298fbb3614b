import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { SafeHtml } from '@/lib/model/safe-html';
import type { BodyTree } from './tree/body-tree';

/**
 * A sanitised tree as HTML. The one place that makes SafeHtml; give it nothing but the output of sanitise.
 */
export function stringifySafe(tree: BodyTree): SafeHtml {
  return allHtml(tree.children) as SafeHtml;
}

function allHtml(nodes: readonly ElementContent[]): string {
  let html = '';
  for (const node of nodes) html += htmlOf(node);
  return html;
}

/** As the library writes it, which is asked only for start tags with attributes: the rest takes it ten times as long. */
function htmlOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[<&]/g, (mark) => (mark === '<' ? '&lt;' : '&amp;'));
  if (node.type !== 'element' || VOID.has(node.tagName)) return toHtml(node, OPTIONS);
  const endTag = `</${node.tagName}>`;
  return startTag(node, endTag) + allHtml(node.children) + endTag;
}

function startTag(node: Element, endTag: string): string {
  for (const name in node.properties) {
    if (Object.hasOwn(node.properties, name))
      return toHtml({ ...node, children: [] }, OPTIONS).slice(0, -endTag.length);
  }
  return `<${node.tagName}>`;
}

const OPTIONS = { characterReferences: { useNamedReferences: true } } as const;
/** Elements without an end tag. */
const VOID: ReadonlySet<string> = new Set('br hr wbr img source col'.split(' '));
