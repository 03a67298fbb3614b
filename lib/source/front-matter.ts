import { readEntries, type FrontMatterEntry } from './front-matter-entries';
import { readPlainEntries } from './plain-front-matter';
import type { NoteProblem } from './problem-notes';
import { splitFrontMatter, type SplitPost } from './split-front-matter';

/** A file's front matter and what follows it. */
export interface FrontMatter {
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
