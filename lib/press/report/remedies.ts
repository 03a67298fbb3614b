import type { BodyIssueCode } from '@/lib/html/issues';
import type { Remedy } from '@/lib/model/problem';
import type { ProblemCode } from '@/lib/jekyll/problems';

/** Every code that a press can report. */
type ReportedCode = ProblemCode | BodyIssueCode | 'PERMALINK_TAKEN' | 'POST_TOO_SLOW';

/** A remedy, and how it is told. */
interface TellingRemedy {
  readonly remedy: Remedy;
  /** What was done, for people. */
  readonly phrase: string;
}

const REMEDIES: Readonly<Record<ReportedCode, TellingRemedy>> = {
  ACTIVE_CONTENT_REMOVED: { remedy: 'part-removed', phrase: 'scripts taken out, their text kept' },
  BODY_CUT: { remedy: 'part-removed', phrase: 'the first million characters are shown' },
  BODY_EMPTY: { remedy: 'shown', phrase: 'shown with its title alone' },
  BODY_TOO_COMPLEX: { remedy: 'as-text', phrase: 'shown as plain text' },
  BODY_TOO_DEEP: { remedy: 'as-text', phrase: 'shown as plain text' },
  BODY_UNREADABLE: { remedy: 'as-text', phrase: 'shown as plain text' },
  BODY_UNSTABLE: { remedy: 'as-text', phrase: 'shown as plain text' },
  CATEGORIES_CUT: { remedy: 'part-removed', phrase: 'the first categories and tags kept' },
  CONFIG_INVALID: {
    remedy: 'replaced',
    phrase: 'the settings that were used before, else the default, used',
  },
  CONFIG_UNKNOWN: { remedy: 'left-out', phrase: 'the key ignored' },
  DATE_INVALID: { remedy: 'replaced', phrase: 'the day in the file name used, else no date' },
  EMBED_REMOVED: { remedy: 'part-removed', phrase: 'the embedded page taken out' },
  EMPTY: { remedy: 'shown', phrase: 'shown with its title alone' },
  ENC_GUESSED: { remedy: 'repaired', phrase: 'read as GB18030' },
  ENC_INVALID: { remedy: 'replaced', phrase: 'unreadable bytes shown as �' },
  FILE_NAME_INVALID: { remedy: 'left-out', phrase: 'left out until it is renamed' },
  FILE_NOT_REGULAR: { remedy: 'left-out', phrase: 'left out' },
  FILE_UNREADABLE: { remedy: 'left-out', phrase: 'left as it last was' },
  FILE_UNSUPPORTED: { remedy: 'left-out', phrase: 'left out' },
  FM_BAD_OPENER: { remedy: 'as-text', phrase: 'the whole file shown as text, nothing run' },
  FM_CONTROL_REMOVED: { remedy: 'repaired', phrase: 'control characters taken out' },
  FM_DUPLICATE_KEY: { remedy: 'replaced', phrase: 'the last of the keys used' },
  FM_NOT_A_MAPPING: { remedy: 'part-removed', phrase: 'read without front matter' },
  FM_SCALAR_RESTORED: { remedy: 'repaired', phrase: 'the text kept as it is written' },
  FM_UNTERMINATED: { remedy: 'repaired', phrase: 'the text begun at the first line that is no key' },
  FM_YAML_INVALID: { remedy: 'repaired', phrase: 'front matter read line by line' },
  IMAGE_REJECTED: { remedy: 'part-removed', phrase: 'shown without that picture' },
  LANG_INVALID: { remedy: 'replaced', phrase: "the site's language used" },
  LINK_REMOVED: { remedy: 'part-removed', phrase: 'the link taken out, its text kept' },
  LINK_TARGET_MISSING: { remedy: 'part-removed', phrase: 'the link taken out, its text kept' },
  LIQUID_FAILED: { remedy: 'as-text', phrase: 'the template shown as it is written' },
  MARKDOWN_TOO_COMPLEX: { remedy: 'as-text', phrase: 'shown as plain paragraphs' },
  NAME_UNDATED: {
    remedy: 'shown',
    phrase: 'shown without the date in its URL, or left out when it is no post',
  },
  NO_POSTS: { remedy: 'shown', phrase: 'nothing to show from there' },
  ORIGINAL_INVALID: { remedy: 'part-removed', phrase: 'the link to the original taken out' },
  PERMALINK_REJECTED: { remedy: 'replaced', phrase: 'the usual URL used' },
  PERMALINK_TAKEN: { remedy: 'replaced', phrase: 'put at the same URL with a number behind it' },
  PICTURE_REMOVED: { remedy: 'part-removed', phrase: 'the picture taken out' },
  POST_TOO_SLOW: { remedy: 'as-text', phrase: 'shown as plain text, tried again when all is pressed anew' },
  REDIRECT_LOOP: { remedy: 'part-removed', phrase: 'the redirect left out, the post shown' },
  REDIRECT_REJECTED: { remedy: 'part-removed', phrase: 'the redirect left out' },
  REDIRECT_TAKEN: {
    remedy: 'part-removed',
    phrase: 'the redirect left out, the address left to whose it is',
  },
  SYMLINK_OUTSIDE: { remedy: 'left-out', phrase: 'not followed' },
  TITLE_CUT: { remedy: 'part-removed', phrase: 'the first 500 characters kept' },
  TITLE_MISSING: { remedy: 'replaced', phrase: 'the first heading or the file name used' },
};

const UNKNOWN: TellingRemedy = { remedy: 'shown', phrase: 'see its message' };

/** What is done about problems of this code. */
export function remedyFor(code: string): TellingRemedy {
  return Object.hasOwn(REMEDIES, code) ? REMEDIES[code as ReportedCode] : UNKNOWN;
}
