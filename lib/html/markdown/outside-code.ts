/**
 * Changes Markdown source everywhere but in fenced code and code spans.
 *
 * @param change Given the text between two pieces of code.
 */
export function outsideCode(source: string, change: (text: string) => string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of codeIn(source)) {
    result += change(source.slice(from, start)) + source.slice(start, end);
    from = end;
  }
  return result + change(source.slice(from));
}

/** Changes nothing but fenced code and code spans. */
export function insideCode(source: string, change: (code: string) => string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of codeIn(source)) {
    result += source.slice(from, start) + change(source.slice(start, end));
    from = end;
  }
  return result + source.slice(from);
}

interface Code {
  readonly start: number;
  readonly end: number;
}

/**
 * Fenced code, whose closing line is indented by three spaces more at most; fenced code beside the mark of a list item;
 * a code span within a paragraph. A fence that is never closed is none, as in kramdown. Lines are looked at
 * once: one pattern for all of it would take quadratic time on fences without an end.
 */
function* codeIn(source: string): Generator<Code> {
  if (!/[`~]/.test(source)) return;
  const closers = new ClosingLines(source);
  const opener = new RegExp(OPENER);
  for (let match = opener.exec(source); match !== null; match = opener.exec(source)) {
    const [opening, prefix = '', item = '', marks = opening] = match;
    const opened = match.index + opening.length;
    const fenceEnd = match[3] === undefined ? undefined : closers.endOf({ prefix, item, marks, opened });
    const start = fenceEnd === undefined ? opened - marks.length : match.index;
    const end = fenceEnd ?? endOfSpan(source, start);
    if (end !== undefined) yield { start, end };
    opener.lastIndex = end ?? opened;
  }
}

/** The marks of a fence with what stands before them in their line, or those of a code span. */
const OPENER = /^([ \t>]*)((?:(?:[-+*]|\d{1,9}\.)[ \t]+)*)(`{3,}|~{3,})|(?<!`)`+/gm;
const SPAN = /(`+)(?!`)(?:(?!\n[ \t]*\n)[^]){1,2000}?(?<!`)\1(?!`)/y;
const CLOSING_LINE = /^([ \t>]*)([`~]{3,})[ \t]*$/gm;

function endOfSpan(source: string, start: number): number | undefined {
  SPAN.lastIndex = start;
  return SPAN.test(source) ? SPAN.lastIndex : undefined;
}

interface Fence {
  readonly prefix: string;
  /** Marks of list items between the prefix and the fence. */
  readonly item: string;
  readonly marks: string;
  /** Where the marks end. */
  readonly opened: number;
}

/** Lines that may close a fence, asked for one fence after the other. */
class ClosingLines {
  readonly #source: string;
  readonly #lines: readonly {
    readonly start: number;
    readonly end: number;
    readonly prefix: string;
    readonly marks: string;
  }[];
  /** Lines before it are passed. */
  #next = 0;
  /** By prefix and mark: no line closes so many marks or more. */
  readonly #tooMany = new Map<string, number>();

  constructor(source: string) {
    this.#source = source;
    this.#lines = Array.from(
      source.matchAll(CLOSING_LINE),
      ({ index, 0: line, 1: prefix = '', 2: marks = '' }) => {
        return { start: index, end: index + line.length, prefix, marks };
      },
    );
  }

  /** Where the last line of a fence ends; the first tildes may be what is written behind shorter marks. */
  endOf({ prefix, item, marks, opened }: Fence): number | undefined {
    const lineEnd = this.#source.indexOf('\n', opened);
    const mark = marks.charAt(0);
    if (lineEnd < 0 || (mark === '`' && this.#source.slice(opened, lineEnd).includes('`'))) return undefined;
    const key = item === '' ? mark + prefix : `${mark}-`;
    const tooMany = this.#tooMany.get(key) ?? Infinity;
    if (mark === '`' && marks.length >= tooMany) return undefined;
    while ((this.#lines[this.#next]?.start ?? Infinity) <= lineEnd) this.#next += 1;
    let least = Math.min(marks.length, tooMany - 1);
    while (least >= 3) {
      let most = 0;
      for (let at = this.#next; at < this.#lines.length; at += 1) {
        const line = this.#lines[at];
        if (line === undefined || (item === '' && !isPrefix(line.prefix, prefix))) continue;
        const length = runOf(line.marks, mark);
        if (length >= least) return line.end;
        most = Math.max(most, length);
      }
      this.#tooMany.set(key, most + 1);
      least = mark === '`' ? 0 : most;
    }
    return undefined;
  }
}

/** That of the fence or none, and three spaces at most. */
function isPrefix(written: string, prefix: string): boolean {
  const rest = written.startsWith(prefix) ? written.slice(prefix.length) : written;
  return /^ {0,3}$/.test(rest) || /^ {0,3}$/.test(written);
}

/** How many of the first characters are this one. */
function runOf(marks: string, mark: string): number {
  let length = 0;
  while (marks.charAt(length) === mark) length += 1;
  return length;
}
