import type { Nodes, PhrasingContent, Root } from 'mdast';
import { visitNodes } from './visit-nodes';

/**
 * Shows the tag of a block that stands in the middle of a line without an end tag: the sentence is about the
 * tag. A `<` behind a backslash begins no tag, not even in `<code>` and its like, where the backslash stays.
 * Source: kramdown, `html.rb`, which reads none but span tags within a line.
 */
export function showLoneTags(tree: Root): void {
  visitNodes(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    if (!node.children.some(({ type }) => type === 'html')) return;
    const ended = new Set(node.children.map((child) => nameIn(child, END_TAG)));
    node.children = node.children.map((child, index) => {
      const name = nameIn(child, START_TAG);
      if (child.type === 'html' && child.value.includes('\\<'))
        return { type: 'html', value: child.value.replaceAll('\\<', '\\&lt;') };
      if (name === undefined || index === 0 || ended.has(name) || !isBlock(name)) return child;
      return { type: 'text', value: child.type === 'html' ? child.value : '' };
    });
  });
}

const START_TAG = /^<([a-z][a-z0-9]*)>$/i;
const END_TAG = /^<\/([a-z][a-z0-9]*)\s*>$/i;

function nameIn(node: PhrasingContent, tag: RegExp): string | undefined {
  return node.type === 'html' ? tag.exec(node.value)?.[1]?.toLowerCase() : undefined;
}

/** kramdown's HTML_BLOCK_ELEMENTS, without `<p>` and `<hr>`, which part the text of pasted pages. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup html head iframe legend menu li main map nav ol optgroup pre section summary ' +
    'table tbody td th thead tfoot tr ul figure details center search dialog'
  ).split(' '),
);

function isBlock(name: string): boolean {
  return BLOCK_TAGS.has(name);
}
