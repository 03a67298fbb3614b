import type { ServerResponse } from 'node:http';
import type { Site } from '@/lib/model/site';
import { routes } from '@/lib/site/routes';
import { errorWordsFor } from '@/lib/site/words/error-words';
import { escapeHtml } from '@/lib/text/escape-html';

/** What is known of the site when a page fails. */
type FailingSite = Pick<Site, 'lang' | 'baseurl' | 'title'>;

/**
 * Replaces a page that failed by a whole document in the site's words: Next (16.4) sends an empty shell that only its
 * runtime fills. Whatever else is answered is left alone.
 *
 * @param siteOf asked when a page fails
 * @param policy Content-Security-Policy of the site's pages
 */
export function failInWords(response: ServerResponse, siteOf: () => FailingSite, policy: string): void {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let document: Buffer | undefined;
  const take = () => {
    if (response.headersSent || response.statusCode < 500) return;
    if (!String(response.getHeader('content-type')).startsWith('text/html')) return;
    document = Buffer.from(errorDocument(siteOf()));
    for (const name of ['content-encoding', 'transfer-encoding', 'etag']) response.removeHeader(name);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-length', document.byteLength);
    response.setHeader('content-security-policy', policy);
    response.setHeader('cache-control', 'no-store');
  };
  response.writeHead = (...head: [number]) => {
    [response.statusCode] = head;
    take();
    return writeHead(...head);
  };
  response.write = (...chunk: [unknown]) => (document ? true : write(...chunk));
  response.end = (...chunk: [unknown?]) => {
    if (!response.headersSent) take();
    return document ? end(document) : end(...chunk);
  };
}

function errorDocument({ lang, baseurl, title }: FailingSite): string {
  const words = errorWordsFor(lang);
  const front = escapeHtml(`${baseurl}${routes.front}`);
  return `<!DOCTYPE html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escapeHtml(`${words.title} | ${title}`)}</title></head><body><main id="content"><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.text)}</p><p><a href="">${escapeHtml(words.retry)}</a> <a href="${front}">${escapeHtml(words.frontPage)}</a></p></main></body></html>`;
}
