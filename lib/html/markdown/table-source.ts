/**
 * Writes tables as GitHub reads them: a table that begins with its separator row gets an empty header, a
 * separator row as many cells as the header, and a pipe in code is no end of a cell. A pipe alone makes no table, other than in kramdown: in a story it is
 * a mark between two words.
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
  const missing = cells(lines[separator - 1] ?? '') - cells(lines[separator] ?? '');
  if (missing > 0 && missing < COLUMNS)
    lines[separator] = `${lines[separator]?.trimEnd().replace(/\|$/, '') ?? ''}${'|-'.repeat(missing)}|`;
  return lines.map(withCodePipes).join('\n');
}

function withCodePipes(line: string): string {
  if (!line.includes('|') || !line.includes('`')) return line;
  return line.replace(/(?<!`)(`+)(?!`)[^`]{1,500}\1(?!`)/g, (code) => code.replace(/(?<!\\)\|/g, '\\|'));
}

const COLUMNS = 100;

/** Only a line with pipes at both ends is a header beyond doubt. */
function cells(line: string): number {
  const written = withCodePipes(line).trim();
  return /^\|.*\|$/.test(written) ? written.split(/(?<!\\)\|/).length - 2 : 0;
}
