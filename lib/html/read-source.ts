import type { BodyIssue } from '@/lib/model/prepared-body';
import type { BodyFormat } from '@/lib/model/raw-post';
import { report } from './issues';
import { resolveLinkAddress } from './addresses';
import { insideCode } from './markdown/outside-code';
import { liftTrailer } from './source/lift-trailer';
import { removeLiquidMarkers } from './source/remove-liquid-markers';
import { shortenTags } from './source/shorten-tags';
import { LIMITS } from './limits';

const START =
  /(?<!\\)<(?:svg|math|select|textarea|title|iframe|noscript|noembed|noframes|template|button|canvas|audio|video|applet|datalist)(?![\w-])/gi;

const COMMENT_END = /<!--(?:-?>|[^]*?--!?>)/gy;

/** Surrogates in pairs as well: without the `u` flag the search is several times faster. */
const ODD = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff]/;

/** Controls and noncharacters, for text that is read after character references are decoded. */
export const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef\ufffe\uffff]/g;

/** A body ready to be parsed. */
export interface ReadSource {
  readonly source: string;
  /** Absolute http(s) URL of the story at its source. */
  readonly original: string | undefined;
  /** Lines that were lifted off its end as no part of the story. */
  readonly trailer: readonly string[];
  /** Whether the body went on after the source's end. */
  readonly cut: boolean;
}

/**
 * Everything done to a body as text: bounded in size, without controls and Liquid markers, the scraper's
 * trailer lifted off a Markdown body. An original that the front matter names wins over the one in the
 * trailer.
 */
export function readSource(
  input: { readonly body: string; readonly format: BodyFormat; readonly original?: string | undefined },
  issues: BodyIssue[],
): ReadSource {
  const whole = shortenTags(input.body);
  const within = cutSource(whole);
  const cut = within.length < whole.length;
  if (cut) report(issues, 'BODY_CUT');
  const normal = normaliseSource(within);
  if (input.format === 'html') {
    const source = removeLiquidMarkers(mendedTags(normal));
    return { source, original: addressOf(input.original, issues), trailer: [], cut };
  }
  const hidden = insideCode(normal, (code) => code.replaceAll('<', HIDDEN));
  const source = removeLiquidMarkers(mendedTags(hidden).replaceAll(HIDDEN, '<'));
  const trailer: string[] = [];
  const { body, original } = liftTrailer(source, (line) => trailer.push(line));
  const address = addressOf(input.original, issues) ?? addressOf(original, issues);
  return { source: body, original: address, trailer, cut };
}

/** Stands for `<` in code, where it opens no tag; normaliseSource leaves no controls. */
const HIDDEN = '\u0001';

function mendedTags(source: string): string {
  return dropUnclosedTags(openComments(source));
}

function addressOf(written: string | undefined, issues: BodyIssue[]): string | undefined {
  if (written === undefined || written.trim() === '') return undefined;
  const address = resolveLinkAddress(written, undefined);
  if (address?.startsWith('http') === true) return address;
  report(issues, 'ORIGINAL_INVALID');
  return undefined;
}

/** The first LIMITS.bodyLength characters of a body, cut before a tag that would not be whole. */
export function cutSource(source: string): string {
  if (source.length <= LIMITS.bodyLength) return source;
  const head = source.slice(0, LIMITS.bodyLength);
  const lastOpen = head.lastIndexOf('<');
  const whole = lastOpen > head.lastIndexOf('>') ? head.slice(0, lastOpen) : head;
  return whole.replace(/[\ud800-\udbff]$/, '');
}

/**
 * A body with `\n` line ends and without what no page may hold: byte-order marks, controls other than
 * tab and line feed, noncharacters. Unpaired surrogates become U+FFFD, line and paragraph separators
 * (U+2028, U+2029) line ends.
 */
export function normaliseSource(source: string): string {
  if (!ODD.test(source)) return source;
  return source
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(UNPRINTABLE, '');
}

/**
 * Takes the opening mark of a comment that never ends out of a body: a parser would take everything
 * after it as the comment, and the rest of the story would be lost.
 */
export function openComments(source: string): string {
  const open = source.lastIndexOf('<!--');
  if (open < 0) return source;
  COMMENT_END.lastIndex = open;
  if (COMMENT_END.test(source)) return source;
  const lastEnd = Math.max(source.lastIndexOf('-->'), source.lastIndexOf('--!>'));
  const first = source.indexOf('<!--', Math.max(0, lastEnd));
  return source.slice(0, first) + source.slice(first).replaceAll('<!--', '');
}

/**
 * Takes out the tags of elements that are left out with all they hold, when one of them is never closed: a
 * parser would take the rest of the story as their content. An escaped `<` opens none. Scripts and styles
 * are not meant: what follows is their code.
 */
export function dropUnclosedTags(source: string): string {
  let result = source;
  for (const name of new Set(source.match(START)?.map((tag) => tag.slice(1).toLowerCase()))) {
    const tags = new RegExp(`(?<!\\\\)<(/?)${name}(?![\\w-])[^<>]*>?`, 'gi');
    let open = 0;
    for (const match of result.matchAll(tags)) open += match[1] === '/' ? -1 : 1;
    if (open > 0) result = result.replace(tags, '');
  }
  return result;
}
