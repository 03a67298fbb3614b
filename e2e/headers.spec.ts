import { expect, test, type APIRequestContext, type APIResponse } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { createHash } from 'node:crypto';
import { testPort } from './ports';
import { RuntimeSite } from './runtime-site';
import { HOSTILE_SITE, LONG_SITE } from './sites';

const STORY = '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html';
const SOURCE = '/category/haiyuezhengquanbao';
const TAG = '%E4%BD%BF%E7%94%A8%E8%AF%B4%E6%98%8E';
const FIRST_PORT = testPort(50);

/** On every answer, whatever it is. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), ' +
    'geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), ' +
    'payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), ' +
    'usb=(), xr-spatial-tracking=(), browsing-topics=()',
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
  'origin-agent-cluster': '?1',
};
const NEVER = ['x-powered-by', 'server', 'x-xss-protection', 'set-cookie', 'cross-origin-embedder-policy'];
const CLOSED = "default-src 'none'; frame-ancestors 'none'; form-action 'none'; sandbox";

/** What an answer is for: a page, this site's own programs, or programs of other sites. */
type Kind = 'page' | 'own' | 'shown elsewhere' | 'read elsewhere';

function expectHeaders(response: APIResponse, kind: Kind, secure = false): void {
  const what = `${response.url()} ${response.status()}`;
  const headers = response.headers();
  expect(headers, what).toMatchObject(ALWAYS);
  const given = response.headersArray().map(({ name }) => name.toLowerCase());
  for (const name of [
    ...Object.keys(ALWAYS),
    'content-security-policy',
    'cross-origin-resource-policy',
    'content-type',
  ])
    expect(given.filter((one) => one === name).length, `${what}: ${name} once`).toBeLessThan(2);
  for (const name of NEVER) expect(given, what).not.toContain(name);
  const forOthers = kind === 'shown elsewhere' || kind === 'read elsewhere';
  expect(headers['cross-origin-resource-policy'], what).toBe(forOthers ? 'cross-origin' : 'same-origin');
  expect(headers['access-control-allow-origin'], what).toBe(kind === 'read elsewhere' ? '*' : undefined);
  expect(headers['strict-transport-security'], what).toBe(
    secure ? 'max-age=63072000; includeSubDomains' : undefined,
  );
  const policy = headers['content-security-policy'];
  if (kind === 'page') expectPagePolicy(policy ?? '', what, secure);
  else expect(policy, what).toBe(CLOSED);
}

function expectPagePolicy(policy: string, what: string, secure: boolean): void {
  const directives = policy.split('; ');
  const scripts = directives.find((directive) => directive.startsWith('script-src')) ?? '';
  expect(scripts, what).toMatch(/^script-src 'self' 'sha256-[\w+/]{43}='$/);
  expect(
    directives.filter((directive) => directive !== scripts),
    what,
  ).toEqual([
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' https:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ]);
  // Google's evaluator. Its one “maybe” is about hosts that serve scripts of strangers from their own
  // address; the test of the content folder below shows that this one does not.
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  expect(
    findings.filter(({ severity }) => severity < Severity.MEDIUM_MAYBE),
    what,
  ).toEqual([]);
  for (const { type, directive, value } of findings)
    expect([type, directive, value], what).toEqual([Type.SCRIPT_ALLOWLIST_BYPASS, 'script-src', "'self'"]);
}

const get = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { headers, maxRedirects: 0 });

const PAGES: readonly (readonly [name: string, path: string, status?: number])[] = [
  ['front page', '/'],
  ['latest', '/latest'],
  ['page of the latest', '/latest/page/1'],
  ['source', SOURCE],
  ['page of a source', `${LONG_SITE.url}latest/page/2`],
  ['calendar of a source', `${SOURCE}/archive`],
  ['year of a source', `${SOURCE}/archive/2026`],
  ['tag', `/tags/${TAG}`],
  ['article', STORY],
  ['hostile article', `${HOSTILE_SITE.url}gongji/2026/11/01/hostile-01.html`],
  ['article with markup in its title', `${HOSTILE_SITE.url}gongji/2026/11/16/markup-title.html`],
  ['empty search', '/search'],
  ['search', '/search?q=%E9%A3%8E%E7%94%B5'],
  ['filters', '/search?from=2026-10-01&picture=1'],
  ['calendars', '/archive'],
  ['year', '/2026/'],
  ['month', '/2026/11/'],
  ['day', '/2026/11/22/'],
  ['sources', '/categories'],
  ['sources by activity', '/categories/active'],
  ['no such page', '/none.html', 404],
  ['no such day', '/1999/01/01/', 404],
  ['no such source', '/category/none', 404],
  ['no page of problems', '/status', 404],
  ['no image optimizer', '/_next/image?url=%2Fa.png&w=64&q=75', 404],
];

for (const [name, path, status = 200] of PAGES) {
  test(`${name}: headers of a page, the policy of the site`, async ({ request }) => {
    const response = await get(request, path);
    expect(response.status()).toBe(status);
    expectHeaders(response, 'page');
    expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
    const html = await response.text();
    const policy = response.headers()['content-security-policy'] ?? '';
    for (const [, attributes = '', code = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
      if (/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes)) continue;
      expect(policy).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    }
    expect(html).not.toMatch(/<[^>]+\sstyle="/);
    // Finished HTML: no runtime of Next, nothing that a script would have to put in its place.
    expect(html).not.toMatch(/_next\/static\/[^"]+\.js|__next_f|\$RC|id="S:|<template|<!--\$/);
    expect(response.headers()['vary']).toBe('Accept-Encoding');
    if (status === 404) expect(response.headers()['cache-control']).toContain('no-store');
  });
}

const OTHERS: readonly (readonly [name: string, path: string, kind: Kind, status?: number])[] = [
  ['Atom', '/feed.xml', 'read elsewhere'],
  ['RSS', '/rss.xml', 'read elsewhere'],
  ['JSON Feed', '/feed.json', 'read elsewhere'],
  ['feed of a source', '/feed/haiyuezhengquanbao.xml', 'read elsewhere'],
  ['feed of a tag', `/feed/tag/${TAG}.rss`, 'read elsewhere'],
  ['feed of a search', '/search.json?q=%E5%B8%82%E5%9C%BA', 'read elsewhere'],
  ['OPML', '/sources.opml', 'read elsewhere'],
  ['sitemaps', '/sitemap.xml', 'read elsewhere'],
  ['sitemap', '/sitemap/posts-1.xml', 'read elsewhere'],
  ['news sitemap', '/news-sitemap.xml', 'read elsewhere'],
  ['robots.txt', '/robots.txt', 'read elsewhere'],
  ['llms.txt', '/llms.txt', 'read elsewhere'],
  ['Markdown', `${STORY}.md`, 'read elsewhere'],
  ['manifest', '/manifest.webmanifest', 'read elsewhere'],
  ['old paths', '/redirects.json', 'read elsewhere'],
  ['favicon', '/favicon.ico', 'shown elsewhere'],
  ['icon', '/icon.svg', 'shown elsewhere'],
  ['large icon', '/icon1.png', 'shown elsewhere'],
  ['icon for a home screen', '/apple-icon.png', 'shown elsewhere'],
  ['picture of a post', '/assets/kline-609118.png', 'shown elsewhere'],
  ['no such feed', '/feed/none.xml', 'own', 404],
  ['no such file', '/assets/none.png', 'own', 404],
  ['no such card', '/card/none/preview.png', 'own', 404],
  ['palette', '/palette.json?q=a', 'own'],
  ['spellings', '/categories.json', 'own'],
  ['new posts', '/new-posts.json?since=a', 'own'],
  ['bad question', '/new-posts.json?since=%21', 'own', 400],
  ['long path', `/${'x'.repeat(9_000)}`, 'own', 414],
  ['long query', `/search?q=${'x'.repeat(9_000)}`, 'own', 400],
  ['broken escape', '/%E0%A4%A', 'own', 404],
  ['canonical spelling', STORY.replace('.html', ''), 'page', 308],
  ['canonical order of a filter', '/search?picture=1&from=2026-10-01', 'page', 307],
  ['slash of a year', '/2026', 'page', 308],
  ['another spelling of a feed', '/feed/by_tag/a.xml', 'own', 308],
];

for (const [name, path, kind, status = 200] of OTHERS) {
  test(`${name}: nothing in it can run`, async ({ request }) => {
    const response = await get(request, path);
    expect(response.status()).toBe(status);
    expectHeaders(response, kind);
    const locations = response.headersArray().filter(({ name }) => name.toLowerCase() === 'location');
    expect(locations).toHaveLength(status >= 300 && status < 400 ? 1 : 0);
  });
}

test('what only pages name: cards, short links, scripts, styles', async ({ request }) => {
  const html = await (await get(request, STORY)).text();
  const named = (pattern: RegExp) => pattern.exec(html)?.[1] ?? 'nothing';
  expectHeaders(await get(request, named(/og:image" content="([^"]+preview\.png)"/)), 'shown elsewhere');
  expectHeaders(await get(request, named(/href="(\/card\/[^"]+poster\.png)"/)), 'shown elsewhere');
  const short = await get(request, named(/rel="shortlink" href="([^"]+)"/));
  expect(short.status()).toBe(308);
  expectHeaders(short, 'page');
  for (const pattern of [/src="(\/_elements\/[^"]+\.js)"/, /href="(\/_next\/static\/[^"]+\.css)"/])
    expectHeaders(await get(request, named(pattern)), 'own');
  // Whoever asks as Next's router does hears what everybody hears.
  const page = await get(request, `${STORY}?_rsc=1`, { rsc: '1', 'next-router-state-tree': '%00' });
  expect([page.status(), await page.text()]).toEqual([200, html]);
  expectHeaders(page, 'page');
});

test('answers to other methods, and 304', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const response = await request.fetch('/', { method, maxRedirects: 0 });
    expect([method, response.status(), response.headers()['allow']]).toEqual([method, 405, 'GET, HEAD']);
    expectHeaders(response, 'own');
  }
  expectHeaders(await request.head('/'), 'page');
  const etag = async (path: string) => (await get(request, path)).headers()['etag'] ?? '';
  for (const [path, kind] of [
    ['/latest', 'page'],
    ['/feed.xml', 'read elsewhere'],
    ['/assets/kline-609118.png', 'shown elsewhere'],
  ] as const) {
    await etag(path);
    const known = await get(request, path, { 'if-none-match': await etag(path) });
    expect([path, known.status()]).toEqual([path, 304]);
    expectHeaders(known, kind);
  }
});

test.describe('a site that is reached by https, with files of a stranger', () => {
  let site: RuntimeSite;
  test.beforeAll(async () => {
    site = new RuntimeSite(FIRST_PORT + test.info().parallelIndex, { SITE_URL: 'https://news.example.org' });
    site.write('2026-01-01-a.md', '---\ntitle: 一\npermalink: /a.html\n---\n正文');
    for (const name of [
      'a.js',
      'a.html',
      'a.css',
      'a.json',
      'a.txt',
      'a.csv',
      'a.xml',
      'a.pdf',
      'a.svg',
      'a.doc',
    ])
      site.put(`files/${name}`, 'window.fired = 1;');
    await site.press();
    await site.serve();
  });
  test.afterAll(() => site.close());

  test('asks browsers to stay with https, and for nothing by http', async ({ request }) => {
    for (const path of ['/', '/a.html', '/search?q=a', '/status', '/none.html'])
      expectHeaders(await get(request, site.url + path), 'page', true);
    expectHeaders(await get(request, `${site.url}/feed.xml`), 'read elsewhere', true);
    expectHeaders(await request.post(`${site.url}/`), 'own', true);
  });

  test('no file of the content folder runs as a script, a page or a style sheet', async ({
    request,
    page,
  }) => {
    for (const name of ['a.json', 'a.txt', 'a.csv', 'a.xml', 'a.pdf', 'a.doc']) {
      const response = await get(request, `${site.url}/files/${name}`);
      expect([name, response.status()]).toEqual([name, 200]);
      expectHeaders(response, 'shown elsewhere', true);
      expect(response.headers()['content-type']).not.toMatch(/script|html/);
    }
    const drawing = (await get(request, `${site.url}/files/a.svg`)).headers();
    expect(drawing['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'; sandbox",
    );
    expect((await get(request, `${site.url}/files/a.html`)).status()).toBe(404);
    expect((await get(request, `${site.url}/files/a.js`)).headers()['content-type']).toContain('text/plain');
    await page.goto(`${site.url}/a.html`);
    const loaded = await page.evaluate(async () => {
      // The one policy that a page may make; what makes templates is not loaded before it is used.
      const { trustedTypes } = window as Window & {
        trustedTypes?: {
          createPolicy: (
            name: string,
            rules: { createScriptURL: (url: string) => string },
          ) => { createScriptURL: (url: string) => unknown };
        };
      };
      const urls = trustedTypes?.createPolicy('lit-html', { createScriptURL: (url) => url });
      return Promise.all(
        ['json', 'txt', 'csv', 'xml', 'pdf', 'svg', 'doc', 'js'].map(
          (extension) =>
            new Promise((resolve) => {
              const script = document.createElement('script');
              script.onload = () => resolve(`${extension} ran`);
              script.onerror = () => resolve('refused');
              Reflect.set(script, 'src', urls?.createScriptURL(`/files/a.${extension}`));
              document.head.append(script);
            }),
        ),
      );
    });
    expect(new Set(loaded)).toEqual(new Set(['refused']));
    expect(await page.evaluate(() => 'fired' in window)).toBe(false);
  });
});
