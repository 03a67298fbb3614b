import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rewrites } from '@/next.config';
import { INTERNAL_PATHS, patternOf, reservedPath } from './reserved-paths';
import { robotsText } from '@/lib/documents/texts';
import { routes } from './routes';

/** The paths of the app's routes and of the files that Next serves for it, in the language of the table. */
const ROUTES = readdirSync('app', { recursive: true, encoding: 'utf8' }).flatMap((file) => {
  const [, folder = '', name = ''] = /^(?:(.*)\/)?([^/]+)$/.exec(file) ?? [];
  const path = folder === '' ? '' : `/${folder.replace(/\[(?:\[?\.\.\.)?(\w+)\]+/g, ':$1')}`;
  const isOptional = path !== folder && folder.includes('[[');
  if (/^(?:page|route)\.tsx?$/.test(name))
    return [path === '' ? '/' : path, ...(isOptional ? [path.replace(/\/:\w+$/, '')] : [])];
  return /^(?:favicon\.ico|(?:icon|apple-icon|opengraph-image|twitter-image|sitemap|robots|manifest)\d?\.\w+)$/.test(
    name,
  )
    ? [`${path}/${name}`]
    : [];
});

const INTERNAL = INTERNAL_PATHS.map(patternOf);
const isInternal = (path: string) => INTERNAL.some((pattern) => pattern.test(path));

describe('RESERVED_PATHS', () => {
  it.each(ROUTES)('has the route %s', (path) => {
    expect(ROUTES.length).toBeGreaterThan(30);
    if (!isInternal(path)) expect(reservedPath(path.replaceAll(':', ''))).toBeDefined();
  });

  it('has every path that the site makes', () => {
    const category = { slug: 'a' };
    const post = { id: 2 ** 40, permalink: '/a.html' };
    const made = [
      routes.front,
      routes.categories,
      routes.sourcesByActivity,
      routes.sourceKeys,
      routes.archive,
      routes.period('2026'),
      routes.period('2026-11'),
      routes.period('2026-11-22', 3),
      routes.sourceArchive(category, '2026'),
      routes.latest(2),
      routes.category(category, 2),
      routes.tag('b', 2),
      routes.search(),
      routes.palette,
      routes.newPosts({ since: post }).replace(/\?.*/, ''),
      routes.status('x'),
      routes.feed({ kind: 'site' }, 'rss'),
      routes.feed({ kind: 'category', slug: 'a' }, 'atom'),
      routes.feed({ kind: 'tag', tag: 'a' }, 'json'),
      routes.subscriptions,
      routes.markdown(post),
      routes.sitemap,
      routes.pagesSitemap,
      routes.postsSitemap(1),
      routes.newsSitemap,
      routes.languageModels,
      routes.manifest,
      routes.security,
      routes.card(post, 'preview'),
      routes.shortLink(post),
    ];
    expect(made.filter((path) => reservedPath(path) === undefined)).toEqual([]);
  });

  it('closes to crawlers only what is the site’s', () => {
    const site = { title: '', description: '', url: '', baseurl: '', lang: 'en', timezone: 'UTC' };
    for (const [, path = ''] of robotsText(site).matchAll(/^Disallow: (.*?)[$?.]?$/gm))
      expect(reservedPath(path)?.class).toBe('search');
  });

  it('has the paths that are rewritten', async () => {
    for (const { destination } of (await rewrites()).fallback)
      expect(isInternal(destination) || reservedPath(destination) !== undefined, destination).toBe(true);
  });
});

describe('reservedPath', () => {
  it.each([
    ['/', 'site'],
    ['/index.html', 'site'],
    ['/latest/', 'site'],
    ['/l%61test', 'site'],
    ['/category/x/index.html', 'site'],
    ['/tags/%E4%B8%AD/page/3', 'site'],
    ['/readyz', 'site'],
    ['/_next/static/a/b.js', 'site'],
    ['/robots.txt', 'publisher-first'],
    ['/feed', 'publisher-first'],
    ['/feed/tag/a.xml', 'publisher-first'],
    ['/2026/11/22/page/2', 'publisher-first'],
    ['/a/b.md', 'gives-way'],
    ['/apple-icon.png', 'publisher-first'],
    ['/tags/', 'gives-way'],
    ['/authors/x', 'gives-way'],
    ['/sw.js', 'gives-way'],
    ['/latest.html', undefined],
    ['/feedback', undefined],
    ['/robots-txt', undefined],
    ['/2026/11/22/a.html', undefined],
    ['/p', undefined],
    ['/archive/a', undefined],
    ['/%00', undefined],
  ])('knows whose %s is', (path, owner) => {
    expect(reservedPath(path)?.owner).toBe(owner);
  });
});
