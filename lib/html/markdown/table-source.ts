/**
 * Writes tables as GitHub reads them: a table that begins with its separator row gets an empty header, header and
 * separator row get as many cells as the longer of them, and a pipe in code is no end of a cell. A pipe alone
 * makes no table, other than in kramdown: in a story it is a mark between two words.
 */
export function tableSource(source: string): string {
  if (!SEPARATOR.test(source)) return source;
  return source
    .split(/(\n[ \t]*\n)/)
    .map((block) => (SEPARATOR.test(block) ? tableBlock(block) : block))
    .join('');
}

const SEPARATOR = /^ {0,3}(?=[^\n]{0,2000}\|)\|?[ \t]*:?-+:?[ \t]*(?:[|+][ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/m;

function tableBlock(block: string): string {
  const lines = block.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const begin = lines[first] ?? '';
  if (SEPARATOR.test(begin) && lines[first + 1]?.includes('|') === true) {
    lines.splice(first, 0, begin.replace(/[-:+]/g, ' '));
  }
  const separator = lines.findIndex((line) => SEPARATOR.test(line));
  const [header, marks] = evened(lines[separator - 1], lines[separator]);
  if (header !== undefined && marks !== undefined) lines.splice(separator - 1, 2, header, marks);
  return lines.map(withCodePipes).join('\n');
}

/** A header and the row below it with equally many cells. */
function evened(header = '', separator = ''): [header?: string, separator?: string] {
  const missing = cells(header) - cells(separator);
  if (cells(header) === 0 || missing === 0 || Math.abs(missing) > COLUMNS) return [];
  if (missing > 0) return [header, padded(separator, '-', missing)];
  return [padded(header, ' ', -missing), separator];
}

function padded(row: string, cell: string, times: number): string {
  return `${row.trimEnd().replace(/(?<!\\)\|$/, '')}${`|${cell}`.repeat(times)}|`;
}

function withCodePipes(line: string): string {
  if (!line.includes('|') || !line.includes('`')) return line;
  return line.replace(/(?<!`)(`+)(?!`)[^`]{1,500}\1(?!`)/g, (code) => code.replace(/(?<!\\)\|/g, '\\|'));
}

const COLUMNS = 100;

/** Cells of a row; only a line that begins with a pipe is a header beyond doubt. */
function cells(line: string): number {
  const written = withCodePipes(line).trim();
  if (!/^\||^:?-+:?[ \t]*\|/.test(written)) return 0;
  return written.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
}
