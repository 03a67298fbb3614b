import type { ServerResponse } from 'node:http';
import type { Site } from '@/lib/model/site';
import { routes } from '@/lib/site/urls/routes';
import { SETTINGS_SCRIPT } from '@/lib/site/settings-script.mjs';
import { errorWordsFor } from '@/lib/site/words/error-words';
import { escapeHtml } from '@/lib/text/escape-html';

/** What is known of the site when a page fails. */
type FailingSite = Pick<Site, 'lang' | 'baseurl' | 'title'>;

interface FailingPages {
  /** Asked when a page fails. */
  readonly site: () => FailingSite;
  /** Content-Security-Policy of the site's pages. */
  readonly policy: string;
  /** Path of the build's style sheet; undefined when there is none to be found. */
  readonly style: string | undefined;
}

/**
 * Replaces a page that failed by a whole document in the site's words: Next (16.4) sends an empty shell that only its
 * runtime fills. Whatever else is answered is left alone.
 */
export function failInWords(response: ServerResponse, { site, policy, style }: FailingPages): void {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  let document: Buffer | undefined;
  const take = () => {
    if (response.headersSent || response.statusCode < 500) return;
    if (!String(response.getHeader('content-type')).startsWith('text/html')) return;
    document = Buffer.from(errorDocument(site(), style));
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

/** As pages are framed and error pages look (components/navigation/page-frame.tsx, components/states/error-message.tsx). */
function errorDocument({ lang, baseurl, title }: FailingSite, style: string | undefined): string {
  const words = errorWordsFor(lang);
  const front = escapeHtml(`${baseurl}${routes.front}`);
  const link = 'class="inline-flex min-h-11 items-center"';
  const sheet = style === undefined ? '' : `<link rel="stylesheet" href="${escapeHtml(style)}">`;
  return (
    `<!DOCTYPE html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">' +
    `<title>${escapeHtml(`${words.title} | ${title}`)}</title>${sheet}<script>${SETTINGS_SCRIPT}</script></head>` +
    '<body><div class="flex min-h-dvh flex-col"><header class="top-bar no-print">' +
    '<div class="page-width flex min-h-14 items-center">' +
    `<a href="${front}" class="inline-flex min-h-11 items-center font-serif text-2xl leading-tight font-black tracking-wide">` +
    `${escapeHtml(title)}</a></div></header>` +
    '<main id="content" class="page-width grid flex-1 content-center py-16 text-center">' +
    `<h1 class="font-serif text-3xl font-black md:text-4xl">${escapeHtml(words.title)}</h1>` +
    `<p class="text-muted mx-auto mt-3 max-w-xl">${escapeHtml(words.text)}</p>` +
    '<p class="text-accent mt-6 flex flex-wrap justify-center gap-x-8">' +
    `<a href="" ${link}>${escapeHtml(words.retry)}</a><a href="${front}" ${link}>${escapeHtml(words.frontPage)}</a>` +
    '</p></main></div></body></html>'
  );
}
