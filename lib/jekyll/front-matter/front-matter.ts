import type { NoteProblem } from '../problems';
import { readEntries, type FrontMatterEntry } from './entries';
import { splitFrontMatter, type SplitPost } from './split';

/** More than any post has; far fewer than the YAML reader takes. */
const MOST_KEYS = 50;

/** Anything but line ends and what YAML may print; characters that end lines elsewhere, and pairs of surrogates, too. */
const UNUSUAL = /[^\n\x20-\x7e\xa1-\u2027\u202a-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\ufffd]/;

/** A key with nothing, with text in quotation marks that escapes nothing, or with text from a letter or digit on. */
const LINE = /^([a-z][a-z_]{0,40}):(?: +(?:"([^"\\]*)"|([a-zA-Z0-9\u4e00-\u9fff].*)))?$/;

/** Comments, mappings within, spaces at the end, and nothing. */
const UNUSUAL_TEXT = /#|: |[\s:]$|^(?:null|Null|NULL)$/;

/** Left out of every mapping. */
const UNUSUAL_KEYS: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** A file's front matter and what follows it. */
interface FrontMatter {
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  readonly body: string;
  /** Line of the file on which `body` starts, counted from 1. */
  readonly bodyLine: number;
}

/**
 * Reads front matter so that every scalar stays the text that was written, whatever YAML would make
 * of it. What cannot be read is noted and read line by line; nothing is evaluated, nothing is thrown.
 *
 * @param text a whole file with `\n` line ends
 */
export function readFrontMatter(text: string, note: NoteProblem): FrontMatter {
  const split = splitFrontMatter(text);
  noteFences(split, note);
  const { block, blockLine, body, bodyLine } = split;
  if (block === '') return { entries: new Map(), body, bodyLine };
  const entries = readPlainEntries(block, blockLine) ?? readEntries(block, blockLine, note);
  return { entries, body, bodyLine };
}

function noteFences({ kind, block, blockLine }: SplitPost, note: NoteProblem): void {
  const opener = blockLine - 1;
  if (kind === 'bad-opener') {
    note('FM_BAD_OPENER', 1, 'The first line must be exactly ---. The file is shown as text.');
  } else if (kind === 'unterminated') {
    note(
      'FM_UNTERMINATED',
      opener,
      'No closing --- follows. The text begins at the first line that is no key.',
    );
  } else if (kind === 'closed' && block.trim() === '') {
    note('FM_NOT_A_MAPPING', opener, 'The front matter is empty.');
  }
}

/**
 * Front matter of nothing but lines such as `title: "Text"`, `tags: text` and `image:`, as YAML reads it; undefined for
 * any other, which a YAML reader has to read. Nearly all posts have no other, and starting such a reader for them
 * costs more than the rest of what is read from a file.
 *
 * @param blockLine line of the file on which the block starts
 */
export function readPlainEntries(
  block: string,
  blockLine: number,
): ReadonlyMap<string, FrontMatterEntry> | undefined {
  if (UNUSUAL.test(block)) return undefined;
  const entries = new Map<string, FrontMatterEntry>();
  let line = blockLine;
  for (const written of block.split('\n')) {
    const [, key, quoted, plain] = LINE.exec(written) ?? [];
    if (key === undefined || entries.has(key) || UNUSUAL_KEYS.has(key)) return undefined;
    if (plain !== undefined && UNUSUAL_TEXT.test(plain)) return undefined;
    entries.set(key, { value: quoted ?? plain ?? null, line, quoted: quoted !== undefined });
    line += 1;
  }
  return entries.size <= MOST_KEYS ? entries : undefined;
}
