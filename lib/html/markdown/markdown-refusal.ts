/**
 * Bounds within which a Markdown engine answers in a fraction of a second; measured, each attack at its
 * bound.
 */
const BOUNDS = {
  length: 200_000,
  lines: 4_000,
  syntax: 10_000,
  emphasis: 2_000,
  marks: 20_000,
  typed: 20_000,
  definitions: 500,
  columns: 400,
} as const;

/**
 * Whether Markdown is too much for the engine: too long, too deep, or full of syntax that costs quadratic
 * time.
 */
export function isTooMuchMarkdown(source: string): boolean {
  return (
    source.length > BOUNDS.length ||
    DEEP.test(source) ||
    count(source, LINE_ENDS) > BOUNDS.lines ||
    count(source, SYNTAX) > BOUNDS.syntax ||
    count(source, EMPHASIS) > BOUNDS.emphasis ||
    count(source, MARKS) > BOUNDS.marks ||
    count(source, TYPED) > BOUNDS.typed ||
    count(source, DEFINITIONS) > BOUNDS.definitions ||
    (source.includes('|') && source.split('\n').some((line) => line.split('|').length > BOUNDS.columns))
  );
}

/** More than 30 quote or list marks one after the other, or more than 120 columns of indentation. */
const DEEP = /^(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){31}|^[ \t]{120}[ \t]*[-+*>\d]/m;
const LINE_ENDS = /\n/g;
const SYNTAX = /[`[\]<&\\~@|]|\$\$|:\/\/|www\./g;
const EMPHASIS = /[*_]+/g;
/** Each is read on its own, however many touch. */
const MARKS = /[*_]/g;
/** Quotes, dashes, dots and guillemets that are set in another way. */
const TYPED = /["'>]|--|\.\.\./g;
const DEFINITIONS = /^[ \t>]*:[ \t]/gm;

function count(source: string, what: RegExp): number {
  return source.match(what)?.length ?? 0;
}
