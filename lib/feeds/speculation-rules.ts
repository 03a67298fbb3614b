import { routes } from '@/lib/site/routes';

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
