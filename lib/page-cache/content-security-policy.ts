import { createHash } from 'node:crypto';
import { pagePolicy } from './page-policy';

/** Scripts without `src` that the browser would run; data blocks such as JSON-LD never run. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const DATA_BLOCK = /\stype="(?!text\/javascript|module)[^"]+"/;

/**
 * The strict policy of one page: its own inline scripts by hash, everything else from this site;
 * pictures also from elsewhere over https. A pure function of the HTML, so shared caches and 304
 * answers stay correct.
 *
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function contentSecurityPolicy(html: string, secure: boolean): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', code = ''] of html.matchAll(INLINE_SCRIPT)) {
    if (!DATA_BLOCK.test(attributes))
      hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return pagePolicy([...hashes], secure);
}
