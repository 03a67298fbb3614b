import type { Nodes, PhrasingContent, Root, Heading, Paragraph, Table, TableRow, Text } from 'mdast';
import { typeSet } from '../typography';

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

/**
 * Brings tables to what kramdown makes of them: rows of dashes or equals signs only part bodies, and cells
 * beyond the columns of the separator row are kept.
 */
export function tidyTables(tree: Root): void {
  visitNodes(tree, (node: Nodes) => {
    if (node.type === 'table') tidy(node);
  });
}

function tidy(table: Table): void {
  table.children = table.children.filter((row, index) => index === 0 || !isSeparator(row));
  const columns = Math.max(...table.children.map((row) => row.children.length));
  const align = table.align ?? [];
  table.align = [...align, ...Array.from({ length: Math.max(0, columns - align.length) }, () => null)];
}

function isSeparator(row: TableRow): boolean {
  const texts = row.children.map((cell) => markdownText(cell).trim()).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^:?(?:[-–—]+|=+):?$/.test(text));
}

/** What abbreviations stand for. */
export type Abbreviations = ReadonlyMap<string, string>;

/** Marks every whole word that is an abbreviation, with what it stands for. Source: kramdown, `abbreviation.rb`. */
export function markAbbreviations(tree: Root, abbreviations: Abbreviations): void {
  if (abbreviations.size === 0) return;
  const longestFirst = [...abbreviations.keys()].sort((one, other) => other.length - one.length);
  const words = new RegExp(`(?<!\\w)(${longestFirst.map((word) => escaped(word)).join('|')})(?!\\w)`, 'g');
  visitNodes(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child?.type !== 'text') continue;
      const parts: Nodes[] = marked(child, words, abbreviations);
      (node.children as Nodes[]).splice(index, 1, ...parts);
    }
  });
}

function marked(text: Text, words: RegExp, abbreviations: Abbreviations): PhrasingContent[] {
  return text.value.split(words).map((value, index) => {
    const meaning = index % 2 === 0 ? undefined : abbreviations.get(value);
    if (meaning === undefined) return { type: 'text', value };
    const title = meaning === '' ? {} : { title: meaning };
    return {
      type: 'emphasis',
      data: { hName: 'abbr', hProperties: title },
      children: [{ type: 'text', value }],
    };
  });
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** All text in a node, as readers see it. */
export function markdownText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(markdownText).join('') : '';
}

/** Visits everything below a node and then the node itself; what a visit adds is not visited. */
export function visitNodes(node: Nodes, visit: (node: Nodes) => void): void {
  if ('children' in node) for (const child of node.children) visitNodes(child, visit);
  visit(node);
}
