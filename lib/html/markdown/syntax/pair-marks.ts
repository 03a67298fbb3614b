/** One of the characters `*`, `_` and `~` in a text, with what counts of its surroundings. */
export interface Mark {
  readonly character: '*' | '_' | '~';
  /** Position in the text, to tell which marks touch. */
  readonly offset: number;
  /** Whether white space stands right before it. */
  readonly afterSpace: boolean;
  /** Whether white space comes right after it. */
  readonly beforeSpace: boolean;
  /** Whether it stands in a word, so that a `_` begins nothing. */
  readonly afterLetter: boolean;
  /** Whether a letter or digit comes right after it, so that a `_` ends nothing. */
  readonly beforeLetter: boolean;
}

/** A stretch of text between two pairs of marks; the numbers are indexes of marks. */
export interface MarkedSpan {
  readonly kind: 'emphasis' | 'strong' | 'strikethrough';
  /** First mark of the pair that opens it. */
  readonly open: number;
  /** First mark of the pair that closes it. */
  readonly close: number;
  /** Marks on either side. */
  readonly length: 1 | 2;
  readonly inside: readonly MarkedSpan[];
}

/**
 * Which marks of a text belong together, as kramdown reads them: from left to right, a mark that finds no
 * other end is text; emphasis holds no emphasis. Source: kramdown, `emphasis.rb`; kramdown-parser-gfm, `gfm.rb`.
 * Quadratic in time at worst.
 */
export function pairMarks(marks: readonly Mark[]): MarkedSpan[] {
  return new MarkPairs(marks, marks.length).between(0, marks.length, 0);
}

/** What a text is inside of: bits of EMPHASIS and STRONG. */
type Inside = number;
const EMPHASIS = 1;
const STRONG = 2;

/** What begins at a mark, and the mark after it. */
interface Reading {
  readonly span: Omit<MarkedSpan, 'inside'> | undefined;
  readonly next: number;
}

class MarkPairs {
  private readonly marks: readonly Mark[];
  private readonly end: number;
  private readonly readings = new Map<number, Reading>();

  /** @param end Marks from it on do not count. */
  constructor(marks: readonly Mark[], end: number) {
    this.marks = marks;
    this.end = end;
  }

  between(from: number, to: number, inside: Inside): MarkedSpan[] {
    const spans: MarkedSpan[] = [];
    for (let at = from; at < to;) {
      const { span, next } = this.readAt(at, inside);
      if (span !== undefined) {
        spans.push({ ...span, inside: this.inside(span, inside) });
      }
      at = next;
    }
    return spans;
  }

  /** Nothing around it counts inside of `~~…~~`. */
  private inside({ kind, open, close, length }: Omit<MarkedSpan, 'inside'>, around: Inside): MarkedSpan[] {
    if (kind === 'strikethrough') return new MarkPairs(this.marks, close).between(open + length, close, 0);
    return this.between(open + length, close, insideOf(kind, around));
  }

  private readAt(at: number, inside: Inside): Reading {
    const key = at * 4 + inside;
    const known = this.readings.get(key);
    if (known !== undefined) return known;
    const reading = this.read(at, inside);
    this.readings.set(key, reading);
    return reading;
  }

  private read(at: number, inside: Inside): Reading {
    const mark = this.marks[at];
    if (mark?.character === '~') return this.strikethrough(at);
    const length = this.run(at, 2) === 2 ? 2 : 1;
    const kind = length === 2 ? 'strong' : 'emphasis';
    const text = { span: undefined, next: at + length };
    const isInWord = mark?.character === '_' && mark.afterLetter;
    const isInSame = (inside & (kind === 'strong' ? STRONG : EMPHASIS)) > 0;
    if (isInWord || isInSame || this.marks[at + length - 1]?.beforeSpace === true) return text;
    return (
      this.upTo(at, length, kind, inside) ??
      (length === 2 && (inside & EMPHASIS) === 0 ? this.upTo(at, 1, 'emphasis', inside) : undefined) ??
      text
    );
  }

  /** The marks at `open` with those that end what they begin, if there are any. */
  private upTo(
    open: number,
    length: 1 | 2,
    kind: 'emphasis' | 'strong',
    inside: Inside,
  ): Reading | undefined {
    const within = insideOf(kind, inside);
    for (let at = open + length; at < this.end;) {
      if (this.ends(at, open, length)) return { span: { kind, open, close: at, length }, next: at + length };
      at = this.readAt(at, within).next;
    }
    return undefined;
  }

  private ends(at: number, open: number, length: 1 | 2): boolean {
    const mark = this.marks[at];
    const { character, offset } = this.marks[open] ?? {};
    if (mark === undefined || offset === undefined || mark.character !== character || mark.afterSpace)
      return false;
    if (mark.offset === offset + length) return false;
    const run = this.run(at, 3);
    if (length === 2 ? run < 2 : run === 2) return false;
    return !(character === '_' && this.marks[at + length - 1]?.beforeLetter === true);
  }

  /** What `~~` begins: up to the first that ends it, whatever stands between. */
  private strikethrough(open: number): Reading {
    const text = { span: undefined, next: open + 1 };
    if (this.run(open, 3) !== 2 || this.marks[open + 1]?.beforeSpace === true) return text;
    for (let close = open + 2; close + 1 < this.end; close += 1) {
      const mark = this.marks[close];
      if (
        mark?.character !== '~' ||
        mark.afterSpace ||
        this.touches(close - 1, '~') ||
        this.run(close, 2) < 2
      )
        continue;
      return { span: { kind: 'strikethrough', open, close, length: 2 }, next: close + 2 };
    }
    return text;
  }

  /** Number of equal marks in a row from `at` on, `most` at most. */
  private run(at: number, most: number): number {
    let length = 1;
    const character = this.marks[at]?.character;
    while (length < most && character !== undefined && this.touches(at + length - 1, character)) length += 1;
    return length;
  }

  /** Whether the mark after `at` touches it, and both are this character. */
  private touches(at: number, character: Mark['character']): boolean {
    const mark = this.marks[at];
    const next = this.marks[at + 1];
    if (at + 1 >= this.end || mark?.character !== character) return false;
    return next?.character === character && next.offset === mark.offset + 1;
  }
}

function insideOf(kind: 'emphasis' | 'strong', inside: Inside): Inside {
  return inside | (kind === 'strong' ? STRONG : EMPHASIS);
}
