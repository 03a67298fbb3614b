import type { Category } from '@/lib/model/category';
import type { PostSummary } from '@/lib/model/post';
import type { Site } from '@/lib/model/site';
import { absoluteUrl } from '@/lib/site/urls/absolute';
import { FEED_FORMATS, FORMATS, routes, type SitePath } from '@/lib/site/urls/routes';
import { feedWordsFor } from '@/lib/site/words/feed-words';
import { wordsFor } from '@/lib/site/words/words-for';
import { PAPER } from '@/lib/site/theme';

/** What is no page to read, or costs the server a question of its own. */
const NEVER = [routes.search(), '/status', '/card/', '/p/'];

const FILES = [
  'xml',
  'json',
  'md',
  'txt',
  'opml',
  'rss',
  'pdf',
  'zip',
  'png',
  'jpg',
  'jpeg',
  'gif',
  'webp',
  'svg',
];

const MONTHS_AHEAD = 6;

/**
 * What the site has, for language models: where its stories are as Markdown, its busiest sources, its newest stories.
 *
 * @see https://llmstxt.org/
 */
export function llmsText(site: Site, sources: readonly Category[], newest: readonly PostSummary[]): string {
  const words = wordsFor(site.lang);
  const own = feedWordsFor(site.lang);
  const item = (label: string, url: string, note = '') =>
    `- [${inText(label)}](${url})${note === '' ? '' : `: ${inText(note)}`}`;
  // A parenthesis would end the link.
  const url = (path: SitePath) => absoluteUrl(site, path).replaceAll('(', '%28').replaceAll(')', '%29');
  return [
    `# ${inText(site.title)}`,
    ...(site.description === '' ? [] : ['', `> ${inText(site.description)}`]),
    '',
    own.markdownHint,
    '',
    `## ${words.sources}`,
    '',
    ...sources.map((source) => item(source.name, url(routes.category(source)), words.stories(source.count))),
    item(words.allSources, url(routes.categories)),
    '',
    `## ${words.latest}`,
    '',
    ...newest.map((post) => item(post.title, url(routes.markdown(post)), post.excerpt)),
    '',
    '## Optional',
    '',
    ...FORMATS.map((format) => item(FEED_FORMATS[format].name, url(routes.feed({ kind: 'site' }, format)))),
    item('OPML', url(routes.subscriptions)),
    item('Sitemap', url(routes.sitemap)),
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
}

/** Text of others in which Markdown finds neither HTML nor a link, so that whoever renders the file shows what is written. */
function inText(text: string): string {
  return oneLine(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;');
}

/**
 * What crawlers may read: everything but answers to questions, of which there is no end.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robotsText(site: Site): string {
  const closed = ['/search$', '/search?', '/search.', routes.palette];
  return [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${site.baseurl}${path}`),
    '',
    `Sitemap: ${absoluteUrl(site, routes.sitemap)}`,
    `Sitemap: ${absoluteUrl(site, routes.newsSitemap)}`,
    '',
  ].join('\n');
}

/**
 * Whom to tell of a vulnerability. It expires half a year from the beginning of this month, so that it stays the
 * same for a month and is always in force.
 *
 * @param contact a `mailto:` or `https:` URI
 * @param canonical the URL of this text
 * @param now epoch seconds
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText(contact: string, canonical: string, now: number): string {
  const date = new Date(now * 1000);
  const expires = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + MONTHS_AHEAD, 1));
  return `Contact: ${contact}\nExpires: ${expires.toISOString()}\nCanonical: ${canonical}\n`;
}

/**
 * What a device needs to keep the site beside its programs.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest({ title, description, lang, baseurl }: Site): string {
  const front = `${baseurl}${routes.front}`;
  return JSON.stringify({
    name: title,
    short_name: title,
    ...(description === '' ? {} : { description }),
    lang,
    id: front,
    start_url: front,
    scope: front,
    display: 'minimal-ui',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: `${baseurl}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${baseurl}/apple-icon.png`, sizes: '180x180', type: 'image/png' },
      { src: `${baseurl}/icon1.png`, sizes: '512x512', type: 'image/png' },
    ],
  });
}

/** A JSON object in parts, one for each batch of redirects: `{"/old": "https://site.example/new"}`. */
export function* writeRedirects(
  batches: Iterable<readonly { readonly from: string; readonly to: string }[]>,
): Generator<string> {
  let before = '{';
  for (const batch of batches) {
    if (batch.length === 0) continue;
    yield before + batch.map(({ from, to }) => `${JSON.stringify(from)}:${JSON.stringify(to)}`).join(',\n');
    before = ',\n';
  }
  yield before === '{' ? '{}\n' : '}\n';
}

/**
 * Which pages a browser may fetch when a link to them is pointed at or touched: stories, lists and calendars of this
 * site, never a question, a file, or what counts as one.
 *
 * @param baseurl the site's
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rule-set-syntax
 */
export function speculationRules(baseurl: string): string {
  const never = [
    '/*\\?*',
    ...NEVER.map((path) => `${baseurl}${path}*`),
    ...FILES.map((extension) => `${baseurl}/*.${extension}`),
  ];
  const where = { and: [{ href_matches: `${baseurl}/*` }, { not: { href_matches: never } }] };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
