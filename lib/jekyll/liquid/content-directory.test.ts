import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePost } from '../post/parse-post';
import { parseSiteConfig } from '../config/site-config';
import { ContentDirectory } from './content-directory';
import { loadLiquid } from './liquid-engine';

const root = mkdtempSync(join(tmpdir(), 'content-directory-'));
const NOW = Date.parse('2024-06-01T00:00:00Z') / 1000;
const { config } = parseSiteConfig('timezone: UTC\nfuture: false');

beforeAll(async () => {
  await loadLiquid({ liquid: 'full' });
  const files = {
    '_posts/2024-01-02-a.md': '---\ntitle: A\npermalink: /a/\n---\nText',
    '_posts/sub/2024-01-02-a.md': '---\ntitle: Sub A\n---\nText',
    'es/_posts/2024-1-5-b.md': '---\ntitle: B\n---\nText',
    '_posts/2024-01-03-hidden.md': '---\ntitle: H\npublished: false\n---\nText',
    '_posts/2030-01-01-future.md': '---\ntitle: F\n---\nText',
    'assets/a b.pdf': 'x',
    'about.md': '---\ntitle: About\n---\nText',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('ContentDirectory', () => {
  const directory = new ContentDirectory(root, config, NOW);

  it.each([
    ['2024-01-02-a', '/a/'],
    ['/2024-01-02-a', '/a/'],
    ['sub/2024-01-02-a', '/2024/01/02/a.html'],
    ['2024-01-05-b', '/es/2024/01/05/b.html'],
    ['es/2024-1-5-b', '/es/2024/01/05/b.html'],
    ['2024-01-03-hidden', undefined],
    ['2030-01-01-future', undefined],
    ['2024-01-02-none', undefined],
    ['../../etc/passwd', undefined],
    ['', undefined],
  ])('post_url %s is %s', (name, url) => expect(directory.postUrl(name)).toBe(url));

  it.each([
    ['_posts/2024-01-02-a.md', '/a/'],
    ['/assets/a b.pdf', '/assets/a%20b.pdf'],
    ['about.md', undefined],
    ['_config.yml', undefined],
    ['../etc/passwd', undefined],
  ])('link %s is %s', (path, url) => expect(directory.fileUrl(path)).toBe(url));

  it('lists published posts, newest first', () => {
    expect(directory.posts().map(({ title }) => title)).toEqual(['B', 'Sub A', 'A']);
  });

  it('knows nothing of a folder that is not there', () => {
    const none = new ContentDirectory(join(root, 'none'), config, NOW);
    expect([none.postUrl('2024-01-02-a'), none.fileUrl('a'), none.posts()]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });

  const parse = (body: string, settings: string) => {
    const { config: given } = parseSiteConfig(settings);
    const bytes = Buffer.from(`---\ntitle: 题\nrating: 5\n---\n${body}`);
    return parsePost(
      { path: '_posts/2024-02-01-x.md', bytes },
      given,
      new ContentDirectory(root, given, NOW),
    );
  };

  it('runs templates only where the site asks for it', () => {
    const body =
      '{{ page.title }} {{ site.motto }} {% if page.rating > 4 %}好{% endif %} {% post_url 2024-01-02-a %}';
    const full = parse(body, 'motto: 慎\nbroadsheet: {liquid: full}');
    expect(full.post?.body).toBe('题 慎 好 /a/');
    expect(full.refersToOthers).toBe(true);
    expect(parse(body, 'motto: 慎').post?.body).toBe(body.replace('{% post_url 2024-01-02-a %}', '/a/'));
    expect(parse('text', 'broadsheet: {liquid: full}').refersToOthers).toBe(false);
  });

  it('gives templates the posts of the site', () => {
    const body =
      '{% for post in site.posts limit: 2 %}{{ post.title }}={{ post.url }} {% endfor %}{{ site.tags.size }}';
    expect(parse(body, 'future: false\nbroadsheet: {liquid: full}').post?.body).toContain('B=/es/2024/01/0');
  });

  it('shows a template that fails as it is written, and says why', () => {
    const { post, problems } = parse(
      '甲\n{% include x.html %} {% post_url 2024-01-02-a %}',
      'broadsheet: {liquid: full}',
    );
    expect(post?.body).toBe('甲\n{% include x.html %} /a/');
    expect(problems).toMatchObject([{ code: 'LIQUID_FAILED', line: 6 }]);
  });

  it('leaves a post alone that wants no Liquid', () => {
    const { config: given } = parseSiteConfig('broadsheet: {liquid: full}');
    const bytes = Buffer.from('---\ntitle: 题\nrender_with_liquid: false\n---\n{{ page.title }}');
    expect(parsePost({ path: '_posts/2024-02-01-x.md', bytes }, given).post?.body).toBe('{{ page.title }}');
  });
});
