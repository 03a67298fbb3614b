import { expect, test, type APIResponse } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { HOSTILE_SITE, LONG_SITE } from './sites';

const STORY = '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html';
const SOURCE = 'haiyuezhengquanbao';
const INERT = "default-src 'none'; frame-ancestors 'none'; form-action 'none'; sandbox";

/** Addresses in a text that leave out where they begin. */
const RELATIVE = /(?:href|src|cite)="(?![a-z]+:)|srcset="(?:[^"]*, )?\//;

async function textOf(response: APIResponse): Promise<string> {
  expect(response.status(), response.url()).toBe(200);
  return response.text();
}

for (const [path, type] of [
  ['/feed.xml', 'application/atom+xml'],
  ['/rss.xml', 'application/rss+xml'],
  ['/feed.json', 'application/feed+json'],
  [`/feed/${SOURCE}.xml`, 'application/atom+xml'],
  [`/feed/${SOURCE}.rss`, 'application/rss+xml'],
  [`/feed/${SOURCE}.json`, 'application/feed+json'],
  ['/search.xml?q=%E5%B8%82%E5%9C%BA', 'application/atom+xml'],
  ['/search.rss?picture=1', 'application/rss+xml'],
  [`/search.json?not=${SOURCE}&from=2026-10`, 'application/feed+json'],
  ['/sources.opml', 'text/x-opml'],
  ['/sitemap.xml', 'application/xml'],
  ['/sitemap/pages.xml', 'application/xml'],
  ['/sitemap/posts-1.xml', 'application/xml'],
  ['/news-sitemap.xml', 'application/xml'],
  ['/robots.txt', 'text/plain'],
  ['/llms.txt', 'text/plain'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/redirects.json', 'application/json'],
  [`${STORY}.md`, 'text/markdown'],
] as const) {
  test(`${path} is inert ${type}, and is sent once`, async ({ request }) => {
    const response = await request.get(path);
    await textOf(response);
    const headers = response.headers();
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe(INERT);
    expect(headers['cache-control']).toContain('s-maxage=1');
    const again = await request.get(path, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect(again.status()).toBe(304);
    expect(await again.text()).toBe('');
  });
}

test('the three feeds of a source have the same stories, whole and with whole addresses', async ({
  request,
}) => {
  const ask = async (extension: string) => textOf(await request.get(`/feed/${SOURCE}.${extension}`));
  const atom = parseAtomFeed(await ask('xml'));
  const rss = parseRssFeed(await ask('rss'));
  const json = parseJsonFeed(await ask('json'));
  const ids = atom.entries?.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toContain(new URL(STORY.replace('.html', ''), atom.id).href);
  expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(ids);
  expect(json.items?.map(({ id }) => id)).toEqual(ids);
  for (const entry of atom.entries ?? []) expect(entry.content?.value).not.toMatch(RELATIVE);
});

test('feeds of hostile posts stay whole', async ({ request }) => {
  const at = (path: string) => new URL(path, HOSTILE_SITE.url).href;
  const json = parseJsonFeed(await textOf(await request.get(at('/feed.json'))));
  const atom = parseAtomFeed(await textOf(await request.get(at('/feed.xml'))));
  const rss = parseRssFeed(await textOf(await request.get(at('/rss.xml'))));
  expect(atom.entries).toHaveLength(json.items?.length ?? 0);
  expect(rss.items).toHaveLength(json.items?.length ?? 0);
  for (const { content_html: html } of json.items ?? [])
    expect(html ?? '').not.toMatch(/<(?:script|iframe|svg|style)|<[^>]*(?:\son[a-z]+=|javascript:)/i);
});

test('a feed has the newest fifty, and those who have seen them hear so', async ({ request }) => {
  const feed = new URL('/feed.json', LONG_SITE.url).href;
  const response = await request.get(feed);
  expect(parseJsonFeed(await textOf(response)).items).toHaveLength(50);
  const since = { 'if-modified-since': response.headers()['last-modified'] ?? '' };
  expect((await request.get(feed, { headers: since })).status()).toBe(304);
});

test('pages name their feeds', async ({ page }) => {
  const feedsOf = async (path: string) => {
    await page.goto(path);
    return page
      .locator('head link[rel="alternate"]:is([type$="+xml"], [type$="+json"])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  };
  const ofSite = ['/feed.xml', '/rss.xml', '/feed.json'];
  const ofSource = [`/feed/${SOURCE}.xml`, `/feed/${SOURCE}.rss`, `/feed/${SOURCE}.json`];
  expect(await feedsOf('/')).toEqual(ofSite);
  expect(await feedsOf(`/category/${SOURCE}`)).toEqual([...ofSource, ...ofSite]);
  expect(await feedsOf(STORY)).toEqual([...ofSource, ...ofSite]);
  expect(await feedsOf('/search?q=a')).toEqual([
    '/search.xml?q=a',
    '/search.rss?q=a',
    '/search.json?q=a',
    ...ofSite,
  ]);
});

test('jekyll-feed’s other paths lead to ours', async ({ request }) => {
  const leads = async (path: string) => {
    const response = await request.get(path, { maxRedirects: 0 });
    return [response.status(), response.headers()['location']];
  };
  expect(await leads('/feed/by_tag/a.xml')).toEqual([308, '/feed/tag/a.xml']);
  expect(await leads('/search.xml')).toEqual([308, '/feed.xml']);
  expect(await leads(`${STORY.replace('.html', '')}.md`)).toEqual([308, `${STORY}.md`]);
});

for (const [path, status] of [
  ['/feed/none.xml', 404],
  ['/feed/none', 404],
  [`/feed/${SOURCE}.atom`, 404],
  ['/feed/tag/none.xml', 404],
  ['/feed/%a0.xml', 404],
  ['/sitemap/posts-0.xml', 404],
  ['/sitemap/posts-2.xml', 404],
  ['/.well-known/security.txt', 404],
  [`/search.xml?q=${'x'.repeat(2000)}`, 400],
] as const) {
  test(`${path.slice(0, 40)} answers ${status}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toContain('text/plain');
  });
}

test('every source can be subscribed to', async ({ request }) => {
  const opml = parseOpml(await textOf(await request.get('/sources.opml')));
  const [site] = opml.body?.outlines ?? [];
  for (const { xmlUrl } of site?.outlines ?? [])
    expect((await request.get(xmlUrl ?? '')).status(), xmlUrl).toBe(200);
});

test('sitemaps hold every story, and their URLs answer', async ({ request }) => {
  const at = (path: string) => new URL(path, LONG_SITE.url).href;
  const locations = (xml: string) => Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url]) => url ?? '');
  const files = locations(await textOf(await request.get(at('/sitemap.xml'))));
  expect(files).toEqual([at('/sitemap/pages.xml'), at('/sitemap/posts-1.xml')]);
  const stories = locations(await textOf(await request.get(at('/sitemap/posts-1.xml'))));
  expect(new Set(stories).size).toBe(600);
  const pages = locations(await textOf(await request.get(at('/sitemap/pages.xml'))));
  for (const url of [...pages, ...stories.slice(0, 5)])
    expect((await request.get(url, { maxRedirects: 0 })).status(), url).toBe(200);
});

test('a story says what it is to search engines and to chats', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto(STORY);
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(json ?? '')).toMatchObject({
    '@graph': [{ '@type': 'NewsArticle' }, { '@type': 'BreadcrumbList' }],
  });
  await expect(page.locator('meta[name="twitter:card"]')).toHaveCount(1);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${STORY}$`));
  await expect(page.locator('link[rel="manifest"]')).toHaveCount(1);
  await expect(page.locator('link[type="text/markdown"]')).toHaveAttribute('href', `${STORY}.md`);
  expect(refused).toEqual([]);
});

test('there is no Markdown of what is no story', async ({ request }) => {
  expect((await request.get('/none.html.md')).status()).toBe(404);
  expect((await request.get('/categories.md')).status()).toBe(404);
});

test('Markdown of a story is kept out of search engines', async ({ request }) => {
  const response = await request.get(`${STORY}.md`);
  expect(await textOf(response)).toMatch(/^# \S/);
  expect(response.headers()['x-robots-tag']).toBe('noindex');
  expect(response.headers()['link']).toMatch(new RegExp(`^<http[^>]+${STORY}>; rel="canonical"$`));
});
