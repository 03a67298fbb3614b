import type { BlockContent, Blockquote, ListItem, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { visitNodes } from './visit-nodes';

/**
 * Makes definition lists of the paragraphs in list items whose later lines begin with a colon; the parser finds
 * those outside of lists. Source: kramdown, `list.rb`.
 */
export function defineInItems(tree: Root): void {
  visitNodes(tree, (node: Nodes) => {
    if (node.type === 'listItem') node.children = defined(node.children);
  });
}

function defined(blocks: ListItem['children']): ListItem['children'] {
  return blocks.map((block) => (block.type === 'paragraph' ? (definitionList(block) ?? block) : block));
}

function definitionList({ children }: Paragraph): Blockquote | undefined {
  const lines = linesOf(children);
  const first = lines.findIndex(isDefinition);
  if (first < 1) return undefined;
  const entries: BlockContent[] = lines.slice(0, first).map((line) => entry('dt', line));
  let open: PhrasingContent[] | undefined;
  for (const line of lines.slice(first)) {
    if (open !== undefined && !isDefinition(line)) {
      open.push({ type: 'text', value: '\n' }, ...line);
      continue;
    }
    open = withoutColon(line);
    entries.push(entry('dd', open));
  }
  return { type: 'blockquote', data: { hName: 'dl' }, children: entries };
}

function entry(name: 'dt' | 'dd', children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data: { hName: name }, children };
}

function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  let line: PhrasingContent[] = [];
  const lines = [line];
  for (const child of children) {
    if (child.type !== 'text') {
      line.push(child);
      continue;
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) lines.push((line = []));
      if (value !== '') line.push({ type: 'text', value });
    }
  }
  return lines;
}

const COLON = /^:[ \t]+/;

function isDefinition([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && COLON.test(first.value);
}

function withoutColon([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return rest;
  return [{ type: 'text', value: first.value.replace(COLON, '') }, ...rest];
}
