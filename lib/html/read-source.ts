import type { BodyIssue } from '@/lib/model/prepared-body';
import type { BodyFormat } from '@/lib/model/raw-post';
import { report } from './issues';
import { resolveLinkAddress } from './links/resolve-link-address';
import { insideCode } from './markdown/outside-code';
import { cutSource } from './source/cut-source';
import { dropUnclosedTags } from './source/drop-unclosed-tags';
import { liftTrailer } from './source/lift-trailer';
import { normaliseSource } from './source/normalise-source';
import { openComments } from './source/open-comments';
import { removeLiquidMarkers } from './source/remove-liquid-markers';
import { shortenTags } from './source/shorten-tags';

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
