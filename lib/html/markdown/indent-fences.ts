/**
 * Indents the code of fences in list items as far as the fence, where it is not. kramdown takes a fence up to its
 * closing line; CommonMark would end the item at the first line of code, and take the closing line for the
 * beginning of another fence.
 */
export function indentFences(body: string): string {
  if (!/[`~]{3}/.test(body) || !INDENTED_FENCE.test(body)) return body;
  const lines = body.split('\n');
  const unclosed = new Set<string>();
  let isInList = false;
  let isAfterBlank = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (ITEM.test(line)) isInList = true;
    else if (isAfterBlank && /^\S/.test(line)) isInList = false;
    const followsText = !isAfterBlank;
    isAfterBlank = line.trim() === '';
    const [, before = '', marks] = FENCE.exec(line) ?? [];
    const key = `${String(width(before))} ${marks ?? ''}`;
    if (marks === undefined || unclosed.has(key)) continue;
    const end = closingLine(lines, at + 1, marks, width(before) + 3);
    if (end === undefined) {
      unclosed.add(key);
      continue;
    }
    if (isInList && followsText && isLeftOver(lines, at, end)) {
      lines[at] = line.replaceAll(/[`~]/g, '\\$&');
      continue;
    }
    if (isInList) shift(lines, at + 1, end, width(before));
    at = end;
    isAfterBlank = false;
  }
  return lines.join('\n');
}

const INDENTED_FENCE = /^(?:[ \t]+|[ \t]*(?:[-+*]|\d{1,9}\.)[ \t]+)(?:`{3}|~{3})/m;
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}\.)[ \t]/;
const FENCE = /^([ \t]*(?:(?:[-+*]|\d{1,9}\.)[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,})/;

/** The line that closes a fence; it has `most` columns of indentation at most. */
function closingLine(
  lines: readonly string[],
  from: number,
  marks: string,
  most: number,
): number | undefined {
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const written = line.trim();
    if (!written.startsWith(marks) || written.replaceAll(marks.charAt(0), '') !== '') continue;
    if (indentationOf(line) <= most) return at;
  }
  return undefined;
}

/** Whether a bare fence closes one that ended before: another that names its language begins before its own end. */
function isLeftOver(lines: readonly string[], at: number, end: number): boolean {
  if (!/^(?:`+|~+)[ \t]*$/.test(lines[at] ?? '')) return false;
  return lines.slice(at + 1, end).some((line) => /^(?:```|~~~)[a-z]/.test(line));
}

/** Indents the lines of code by what the least indented lacks, and the closing line as far as the fence. */
function shift(lines: string[], from: number, end: number, indentation: number): void {
  const code = lines.slice(from, end).filter((line) => line.trim() !== '');
  const missing =
    indentation - code.reduce((least, line) => Math.min(least, indentationOf(line)), indentation);
  for (let at = from; at < end && missing > 0; at += 1) {
    if (lines[at]?.trim() !== '') lines[at] = ' '.repeat(missing) + (lines[at] ?? '');
  }
  const closing = lines[end] ?? '';
  if (indentationOf(closing) < indentation) lines[end] = ' '.repeat(indentation) + closing.trim();
}

function indentationOf(line: string): number {
  return width(/^[ \t]*/.exec(line)?.[0] ?? '');
}

/** Columns of a text with tabs. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
