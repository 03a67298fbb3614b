import type {
  Heading,
  List,
  Root,
  BlockContent,
  Blockquote,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import { markdownText, visitNodes } from './tree-rules';

const COLON = /^:[ \t]+/;

/** Stands where kramdown puts the table of contents; no body can contain it. */
export const CONTENTS_MARK = '<!--\u0002-->';

/** Stands in a heading that the table of contents leaves out. */
export const UNLISTED_MARK = '<!--\u0003-->';

/**
 * Puts a list of the headings where `{:toc}` stood. The entries are no links: headings of an article have
 * no ids.
 */
export function listContents(tree: Root): void {
  const at = tree.children.findIndex((node) => node.type === 'html' && node.value === CONTENTS_MARK);
  if (at < 0) return;
  const headings: Heading[] = [];
  visitNodes(tree, (node) => {
    if (node.type === 'heading' && isListed(node)) headings.push(node);
  });
  tree.children.splice(at, 1, ...(headings.length === 0 ? [] : [contents(headings)]));
}

function isListed(heading: Heading): boolean {
  return !heading.children.some((node) => node.type === 'html' && node.value === UNLISTED_MARK);
}

/** Deeper headings are lists within lists. */
function contents(headings: readonly Heading[]): List {
  const root: List = { type: 'list', spread: false, children: [] };
  const open: { readonly depth: number; readonly list: List }[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth && open.length > 0) open.pop();
    const parent = open.at(-1)?.list ?? root;
    const below: List = { type: 'list', spread: false, children: [] };
    parent.children.push({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: markdownText(heading) }] }, below],
    });
    open.push({ depth: heading.depth, list: below });
  }
  return withoutEmptyLists(root);
}

function withoutEmptyLists(list: List): List {
  for (const item of list.children) {
    item.children = item.children.filter((node) => node.type !== 'list' || node.children.length > 0);
    for (const node of item.children) if (node.type === 'list') withoutEmptyLists(node);
  }
  return list;
}

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

function isDefinition([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && COLON.test(first.value);
}

function withoutColon([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return rest;
  return [{ type: 'text', value: first.value.replace(COLON, '') }, ...rest];
}
