/** A post's file, taken apart. Lines count from 1. */
export interface SplitPost {
  readonly kind: 'none' | 'bad-opener' | 'closed' | 'unterminated';
  /** Text between the fences, without them; empty when there is no front matter. */
  readonly block: string;
  /** Line of the file on which `block` starts. */
  readonly blockLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** No honest front matter is longer; characters beyond are never taken for it. */
const LONGEST_BLOCK = 32_768;
const OPENER = /^(?:[^\S\n]*\n)*---[ \t]*(?:\n|$)/;
const BAD_OPENER = /^(?:[^\S\n]*\n)*---[ \t]*[^\s-]/;
const CLOSER = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const KEY_LINE = /^(?:[A-Za-z_][\w-]*|"[^"\n]+"|'[^'\n]+')[ \t]*:(?:[ \t]|$|["'])/;
const CONTINUATION = /^(?:[ \t]+\S|- |-$|#)/;

/**
 * Finds front matter by Jekyll's rule (`Document::YAML_FRONT_MATTER_REGEXP`): a first line of exactly
 * `---`, closed by `---` or `...`; blank lines after it belong to neither part. Beyond Jekyll, blank
 * lines may precede it, and front matter that is never closed ends before the first line that
 * is no key, so that the text is not lost.
 *
 * @param text with `\n` line ends
 */
export function splitFrontMatter(text: string): SplitPost {
  const opener = OPENER.exec(text.slice(0, LONGEST_BLOCK))?.[0];
  if (opener === undefined) {
    const kind = BAD_OPENER.test(text.slice(0, 256)) ? 'bad-opener' : 'none';
    return { kind, block: '', blockLine: 1, body: text, bodyLine: 1 };
  }
  const blockLine = countLines(opener) + 1;
  const head = text.slice(opener.length, opener.length + LONGEST_BLOCK);
  const closer = CLOSER.exec(head);
  const end = closer?.index ?? endOfKeys(head);
  const block = head.slice(0, end);
  const rest = text.slice(opener.length + end + (closer?.[0].length ?? 0));
  const blank = closer === null ? '' : (/^(?:[^\S\n]*\n)*/.exec(rest)?.[0] ?? '');
  return {
    kind: closer === null ? 'unterminated' : 'closed',
    block,
    blockLine,
    body: rest.slice(blank.length),
    bodyLine: blockLine + countLines(block) + countLines(closer?.[0] ?? '') + countLines(blank),
  };
}

/** Length of the leading lines that are keys with their values. */
function endOfKeys(head: string): number {
  let end = 0;
  let seenKey = false;
  for (const line of head.match(/[^\n]*(?:\n|$)/g) ?? []) {
    const content = line.trimEnd();
    const isKey = KEY_LINE.test(content);
    if (!(isKey || (seenKey ? CONTINUATION.test(content) : content === ''))) break;
    seenKey ||= isKey;
    end += line.length;
  }
  return seenKey ? end : 0;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
