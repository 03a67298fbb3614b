import type { ElementContent } from 'hast';
import { type BodyParent, type BodyTree, BLOCKS } from './tree/body-tree';

/**
 * The text of a sanitised body as readers see it: one line per block, table cells separated by tabs, no
 * white space but single spaces inside a line. Code keeps its lines.
 */
export function visibleText(tree: BodyTree): string {
  const writer = new LineWriter();
  write(tree, writer, false);
  return writer.text();
}

class LineWriter {
  private readonly lines: string[] = [];
  private line = '';

  add(text: string): void {
    this.line += text;
  }

  endLine(): void {
    if (this.line !== '') {
      const spaced = this.line.replace(/[^\S\t\u00a0\u3000]+/g, ' ');
      const line = (spaced.includes('\t') ? spaced.replace(/ ?\t ?/g, '\t') : spaced).trim();
      if (line !== '') this.lines.push(line);
      this.line = '';
    }
  }

  text(): string {
    this.endLine();
    return this.lines.join('\n');
  }
}

function write(parent: BodyParent, writer: LineWriter, isCode: boolean): void {
  for (const child of parent.children) writeNode(child, parent, writer, isCode);
}

function writeNode(node: ElementContent, parent: BodyParent, writer: LineWriter, isCode: boolean): void {
  if (node.type === 'text') {
    if (isCode) writeCode(node.value, writer);
    else writer.add(node.value.replaceAll('\t', ' '));
    return;
  }
  if (node.type !== 'element' || node.tagName === 'rp') return;
  const name = node.tagName;
  if (name === 'td' || name === 'th') {
    if (parent.children.find((child) => child.type === 'element') !== node) writer.add('\t');
    write(node, writer, isCode);
    return;
  }
  const breaks = BLOCKS.has(name) && !isInCell(parent);
  if (breaks || name === 'br') writer.endLine();
  write(node, writer, isCode || name === 'pre');
  if (breaks) writer.endLine();
}

/** Blocks inside a cell stay on the line of their row. */
function isInCell(parent: BodyParent): boolean {
  return parent.type === 'element' && (parent.tagName === 'td' || parent.tagName === 'th');
}

function writeCode(code: string, writer: LineWriter): void {
  code.split('\n').forEach((line, index) => {
    if (index > 0) writer.endLine();
    writer.add(line);
  });
}
