import type { Heading, Paragraph, Root } from 'mdast';
import { typeSet } from '../typography';

/**
 * Makes paragraphs of what kramdown takes for no heading: underlined text of several lines, with the
 * underline as text, and number signs alone.
 */
export function openFalseHeadings(tree: Root): void {
  tree.children = tree.children.map((node) => (node.type === 'heading' ? opened(node) : node));
}

function opened(heading: Heading): Heading | Paragraph {
  const { children, depth, position } = heading;
  if (children.length === 0)
    return { type: 'paragraph', children: [{ type: 'text', value: '#'.repeat(depth) }] };
  /** The underline counts as one. */
  const lines = position === undefined ? 1 : position.end.line - position.start.line + 1;
  if (lines <= 2) return heading;
  const underline = (depth === 1 ? '=' : '-').repeat(Math.max(1, (position?.end.column ?? 2) - 1));
  return { type: 'paragraph', children: [...children, { type: 'text', value: `\n${typeSet(underline)}` }] };
}
