/**
 * Changes Markdown source everywhere but in fenced code and code spans.
 *
 * @param change Given the text between two pieces of code.
 */
export function outsideCode(source: string, change: (text: string) => string): string {
  if (!/[`~]/.test(source)) return change(source);
  let result = '';
  let from = 0;
  for (const { index, 0: code } of source.matchAll(CODE)) {
    result += change(source.slice(from, index)) + code;
    from = index + code.length;
  }
  return result + change(source.slice(from));
}

/** Changes nothing but fenced code and code spans. */
export function insideCode(source: string, change: (code: string) => string): string {
  return /[`~]/.test(source) ? source.replace(CODE, (code) => change(code)) : source;
}

/**
 * Fenced code, whose closing line is indented by three spaces more at most; fenced code beside the mark of a list item;
 * a code span within a paragraph. A fence that is never closed is none, as in kramdown.
 */
const CODE =
  /^(?:([ \t>]*)(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)\n(?:[^]*?\n)??(?:\1)?[ ]{0,3}(?:\2\3)|[ \t>]*(?:(?:[-+*]|\d{1,9}\.)[ \t]+)+(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)\n(?:[^]*?\n)??[ \t>]*(?:\4\5))[`~]*[ \t]*$|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^]){1,2000}?(?<!`)\6(?!`)/gm;
