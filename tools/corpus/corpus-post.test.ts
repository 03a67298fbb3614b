import { describe, expect, it } from 'vitest';
import { brokenKinds, brokenKindOf } from './broken-kind';
import { corpusOptions } from './corpus-options';
import { type CorpusPost, corpusPost } from './corpus-post';

const options = corpusOptions(4_000);
const posts = Array.from({ length: options.posts }, (_, index) => corpusPost(index, 1, options));
const share = (matches: (post: CorpusPost) => boolean, of: readonly CorpusPost[] = posts): number =>
  of.filter(matches).length / of.length;
const field = ({ text }: CorpusPost, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'mu').exec(text)?.[1] ?? '';
const has =
  (pattern: RegExp) =>
  ({ text }: CorpusPost): boolean =>
    pattern.test(text);

describe('corpusPost', () => {
  it('writes the same bytes for the same seed, in any order, and others for another seed', () => {
    for (const index of [3_999, 17, 0]) expect(corpusPost(index, 1, { ...options })).toEqual(posts[index]);
    const differing = posts.filter((post, index) => post.text !== corpusPost(index, 2, options).text);
    expect(differing.length).toBe(posts.length);
  });

  it('gives every post a path of its own, dated or, when broken so, not', () => {
    expect(new Set(posts.map(({ path }) => path)).size).toBe(posts.length);
    const undated = posts.filter(({ path }) => !/^_posts\/\d{4}-\d\d-\d\d-(NW)?\d{18}\.md$/u.test(path));
    expect(undated.map((post) => posts.indexOf(post))).toEqual([2_499]);
    expect(undated[0]?.path).toMatch(/^_posts\/-(NW)?\d{18}\.md$/u);
  });

  it('has no post after the last day', () => {
    const days = posts.map((post) => field(post, 'date').slice(0, 10)).filter((day) => /^\d/u.test(day));
    expect(days.toSorted().at(-1)).toBe('2026-11-20');
  });

  it.each<[string, RegExp, number, number]>([
    ['flashes', /\n---\n[^<>\n#]+\n\n<[^<>]*>\n\n\[返回/u, 0.3, 0.4],
    ['agency articles', /\n---\n<p>.*\n <p>/u, 0.45, 0.65],
    [
      'digests in emnews',
      /\ncategories: emnews\n(.*\n)+> .*\n\n<p style="display:none;.*EM_StockImg_Start/u,
      0.08,
      0.12,
    ],
    [
      'site notes without a zone',
      /\ndate: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\ncategories: zhanwu\n/u,
      0.002,
      0.01,
    ],
    ['tables', /<table/u, 0.03, 0.07],
    ['pictures', /images\.example\/2/u, 0.03, 0.06],
    ['bold sub-headings', / <p><strong>.+<\/strong><\/p>\n/u, 0.2, 0.6],
    ['full-width indents', /<p>　　/u, 0.08, 0.3],
    ['runs of &nbsp;', /<p>(&nbsp;){4}/u, 0.03, 0.1],
  ])('has %s in their share', (_, pattern, lowest, highest) => {
    expect(share(has(pattern))).toBeGreaterThan(lowest);
    expect(share(has(pattern))).toBeLessThan(highest);
  });

  it.each<[string, RegExp]>([
    ['wide tables', /<table width="1400"/u],
    ['lists', /<[uo]l><li>/u],
    ['lazy pictures', /data-src="https:\/\/images\.example/u],
    ['pictures over http', /src="http:\/\/images\.example/u],
    ['pictures that check referrers', /no-referrer\.images\.example/u],
    ['tracker images', /width="1" height="1"/u],
    ['linked stocks', /<span id="stock_[01]\.\d{6}"><a href="[^"]+" class="keytip" data-code="[01],\d{6}">/u],
    ['marked stocks', /class="em_stock_key_common" data-code="[01],\d{6}">/u],
    ['sources broken up by spans', /（文章来源：<span web="1"/u],
    ['Markdown lists', /\n- .+\n- /u],
  ])('has %s within 2,000 posts', (_, pattern) => {
    expect(posts.slice(0, 2_000).some(has(pattern))).toBe(true);
  });

  it('ends in the link to the original and the links back, as the archive did', () => {
    const [article] = posts.filter(has(/<p class="em_media">（文章来源：[^<]/u));
    const slug = article && field(article, 'categories');
    const id = article && /NW\d{18}/u.exec(article.path)?.[0];
    expect(article?.text).toMatch(/<p class="em_media">（文章来源：.+）<\/p>\n\n</u);
    expect(article?.text).toContain(`\n\n<http://share.example/html_News/NewsShare.html?infoCode=${id}>\n\n`);
    expect(article?.text).toContain(
      `新闻](//finews.example/category/${slug}.html)｜[返回首页](//finews.example/)`,
    );
    expect(article?.text.endsWith('[返回首页](//finews.example/)')).toBe(true);
  });

  it('breaks one post in 500, in each way in its turn', () => {
    const broken = posts
      .flatMap((post, index) => ({ post, kind: brokenKindOf(index) }))
      .filter(({ kind }) => kind);
    expect(broken.map(({ kind }) => kind)).toEqual([...brokenKinds]);
    const signs: Record<(typeof brokenKinds)[number], RegExp> = {
      'quotes-in-title': /\ntitle: ".*"好".*"\n/u,
      'backslash-in-title': /\ntitle: "财经\\早报/u,
      'empty-title': /\ntitle: ""\n/u,
      'empty-date': /\ndate:  \+0800\n/u,
      'undated-file-name': /^---\n/u,
      'empty-original': /\n\n<>\n\n/u,
      'split-category': /\ncategories: 21[a-z]+ 21[a-z]+APP\n/u,
      'bracketed-category': /\ncategories: [a-z]+IPO\(xianggang\)\n/u,
    };
    for (const { post, kind } of broken) expect(post.text).toMatch(signs[kind ?? 'empty-title']);
    const whole = posts.filter((_, index) => brokenKindOf(index) === undefined);
    const wellFormed = has(
      /^---\nlayout: post\ntitle: "[^"\\]+"\ndate: \d.+\ncategories: [a-z]+\ntags: \p{Script=Han}+\n---\n/u,
    );
    expect(share(wellFormed, whole)).toBe(1);
  });

  it('weighs about 3 kB a post, from short flashes to long reads', () => {
    const sizes = posts.map(({ text }) => Buffer.byteLength(text)).toSorted((a, b) => a - b);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(2_700);
    expect(mean).toBeLessThan(3_300);
    expect(sizes[0]).toBeGreaterThan(300);
    expect(sizes.at(-1)).toBeGreaterThan(12_000);
    expect(sizes.at(-1)).toBeLessThan(60_000);
  });

  it('has one busy source, many small ones, and headlines of very different lengths', () => {
    const categories = posts.map((post) => field(post, 'categories'));
    const counts = [...new Set(categories)].map((one) => categories.filter((other) => other === one).length);
    expect(Math.max(...counts) / posts.length).toBeGreaterThan(0.08);
    expect(Math.max(...counts) / posts.length).toBeLessThan(0.16);
    expect(counts.length).toBeGreaterThan(options.sources * 0.8);
    const lengths = posts.map((post) => field(post, 'title').length - 2);
    expect(Math.min(...lengths.filter((length) => length > 0))).toBeLessThanOrEqual(6);
    expect(Math.max(...lengths)).toBeGreaterThan(50);
  });
});
