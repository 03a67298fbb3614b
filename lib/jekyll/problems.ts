import type { Problem } from '@/lib/model/problem';

/** Every code that reading the content folder can report, with its meaning. Codes never change. */
export const PROBLEM_CODES = {
  CATEGORIES_CUT: 'more categories or tags than are kept, or one that is far too long',
  CONFIG_INVALID: 'a setting of _config.yml, or all of it, cannot be used',
  CONFIG_UNKNOWN: 'a key under broadsheet: in _config.yml is none that is read',
  DATE_INVALID: 'the date is not one; the file name gives the day instead',
  EMPTY: 'the post has no text',
  ENC_GUESSED: 'the file is not UTF-8; it was read as GB18030',
  ENC_INVALID: 'some bytes are no text in any known encoding and show as U+FFFD',
  FILE_NAME_INVALID: 'the file name holds control characters or is not UTF-8; the file is left out',
  FILE_NOT_REGULAR: 'a folder, pipe, socket or device stands where a file should; it is left out',
  FILE_UNREADABLE: 'the file or folder may not be read; what it held when it could be stays',
  FILE_UNSUPPORTED:
    'a dated file among the posts is no Markdown or HTML and has no front matter; it is left out',
  FM_BAD_OPENER: 'the first line is like --- but names a language; the file has no front matter',
  FM_CONTROL_REMOVED: 'control characters were removed from the front matter',
  FM_DUPLICATE_KEY: 'a key occurs twice; the last one counts',
  FM_NOT_A_MAPPING: 'the front matter is empty or not a list of keys and values',
  FM_SCALAR_RESTORED: 'YAML would have changed a text; it is kept as written',
  FM_UNTERMINATED: 'the front matter has no closing ---; the text begins at the first other line',
  FM_YAML_INVALID: 'the front matter is not YAML; its lines were read one by one',
  IMAGE_REJECTED: 'image is neither a path nor an http(s) URL',
  LANG_INVALID: 'lang is not a language tag',
  LINK_TARGET_MISSING: 'post_url or link names no published post or file; the text stays without a link',
  LIQUID_FAILED: 'the Liquid of a post could not be run; its text is shown as it is written',
  NO_POSTS: 'the content folder, or a folder for posts, holds none',
  NAME_UNDATED: 'the file name has no date, so neither has the URL, unless front matter gives one',
  PERMALINK_REJECTED: 'permalink leads out of the site or over one of its pages; the usual URL is used',
  REDIRECT_LOOP: 'a redirect leads back to where it begins; it is not made',
  REDIRECT_REJECTED: 'a redirect is neither a path on this site nor an http(s) URL',
  REDIRECT_TAKEN: 'redirect_from names the URL of another post, of a file or of the site; it is not made',
  SYMLINK_OUTSIDE:
    'a symbolic link leads out of the content folder, to something hidden, in a circle or nowhere; it is left out',
  TITLE_CUT: 'the title is far too long and was cut',
  TITLE_MISSING: 'no title; the first heading or the file name is used',
} as const satisfies Readonly<Record<string, string>>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Notes one problem; `line` counts from 1, 0 stands for the whole file. */
export type NoteProblem = (code: ProblemCode, line: number, message: string) => void;

/** Collects the problems of one file; the reading functions are handed `note` alone. */
export function problemNotes(path: string): {
  readonly note: NoteProblem;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  return { problems, note: (code, line, message) => void problems.push({ path, line, code, message }) };
}
