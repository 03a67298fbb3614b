import type { Nodes, Root, Table, TableRow } from 'mdast';
import { visitNodes } from './visit-nodes';
import { markdownText } from './markdown-text';

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
