import { describe, expect, it } from 'vitest';
import { parsePost } from './parse-post';
import { parseSiteConfig } from '../config/site-config';

const { config } = parseSiteConfig('timezone: Asia/Shanghai\nlang: zh-CN\n');
const DATED = '_posts/2022-03-15-NW1.md';

function parse(text: string | Uint8Array, path = DATED, settings = config) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const { post, problems } = parsePost({ path, bytes }, settings);
  return { post, problems, codes: problems.map(({ code }) => code) };
}

function withFrontMatter(block: string, path = DATED) {
  return parse(`---\ntitle: T\n${block}\n---\nText`, path);
}

describe('parsePost', () => {
  it('reads an agency article', () => {
    const text =
      '---\nlayout: post\ntitle: "工信部：全力保持工业经济平稳运行"\ndate: 2022-03-15 05:52:18 +0800\n' +
      'categories: zhongguozhengquanbao\ntags: 中国证券报新闻\n---\n<p>工业和信息化部</p>';
    expect(parse(text, '_posts/2022-03-15-NW202203152308495535.md')).toEqual({
      problems: [],
      codes: [],
      post: {
        path: '_posts/2022-03-15-NW202203152308495535.md',
        permalink: '/zhongguozhengquanbao/2022/03/15/NW202203152308495535.html',
        title: '工信部：全力保持工业经济平稳运行',
        fallbackTitle: 'Nw202203152308495535',
        instant: Date.parse('2022-03-15T05:52:18+08:00') / 1000,
        categories: ['zhongguozhengquanbao'],
        tags: ['中国证券报新闻'],
        description: undefined,
        redirectFrom: [],
        redirectTo: undefined,
        redirectLines: { from: 0, to: 0 },
        lang: undefined,
        image: undefined,
        published: true,
        format: 'markdown',
        body: '<p>工业和信息化部</p>',
        bodyLine: 8,
      },
    });
  });

  it.each([
    '---js',
    '---javascript',
    '---JS',
    '--- js',
    '---coffee',
    '---json',
    '---toml',
    '---constructor',
    '---__proto__',
  ])('FM-01 FM-02 FM-03 evaluates nothing after %s and shows it as text', (opener) => {
    const text = `${opener}\nglobalThis.polluted = true; process.exit(7)\n---\nText`;
    const { post, codes } = parse(text);
    expect(codes).toEqual(['FM_BAD_OPENER', 'TITLE_MISSING']);
    expect(post).toMatchObject({ title: undefined, fallbackTitle: 'Nw1', body: text });
    expect('polluted' in globalThis).toBe(false);
  });

  it.each(['title:', 'title: null', 'title: ~', 'title: ""', 'title: "  "', 'other: x'])(
    'FM-10 %s is no title',
    (line) => {
      const { post, codes } = parse(`---\n${line}\n---\n# Heading`);
      expect(post).toMatchObject({ title: undefined, fallbackTitle: 'Nw1' });
      expect(codes).toEqual(['TITLE_MISSING']);
    },
  );

  it('FM-10 keeps a title that only looks empty', () => {
    expect(parse('---\ntitle: "null"\n---\nText').post?.title).toBe('null');
  });

  it.each([
    ['title:\n  - 甲\n  - 乙', '甲, 乙'],
    ['title: [甲, 乙]', '甲, 乙'],
    ['title:\n  a: 1', undefined],
    ['title: {a: 1}', '{a: 1}'],
  ])('FM-12 %j never breaks a title', (line, title) => {
    expect(parse(`---\n${line}\n---\nText`).post?.title).toBe(title);
  });

  it('FM-13 keeps markup in a title as text', () => {
    expect(parse('---\ntitle: <script>x</script> <b>y</b>\n---\nText').post?.title).toBe(
      '<script>x</script> <b>y</b>',
    );
  });

  it('FM-14 cuts a title of 100 kB', () => {
    const { post, codes } = parse(`---\ntitle: ${'长'.repeat(30_000)}\n---\nText`);
    expect(post?.title).toHaveLength(500);
    expect(codes).toEqual(['TITLE_CUT']);
  });

  it.each([
    ['FM-16', '2022-03-15 05:52:18 +0800', '2022-03-14T21:52:18Z'],
    ['FM-17', '2022-03-15 05:52:18 +08:00', '2022-03-14T21:52:18Z'],
    ['FM-17', '2022-03-15T05:52:18Z', '2022-03-15T05:52:18Z'],
    ['FM-17', '2022-3-5 5:52', '2022-03-04T21:52:00Z'],
    ['FM-17', '"2022-03-15 05:52:18"', '2022-03-14T21:52:18Z'],
    ['FM-17', '2022-03-15', '2022-03-14T16:00:00Z'],
    ['FM-17 (UTC, as Jekyll reads it)', '2022-03-15 05:52:18', '2022-03-15T05:52:18Z'],
    ['', '2022-03-15 05:52:18 +8', '2022-03-14T21:52:18Z'],
    ['', '2022-03-15 05:52:18 -3:30', '2022-03-15T09:22:18Z'],
    ['', '2022-03-15 05:52:18.5Z', '2022-03-15T05:52:18Z'],
    ['', "! '2022-03-15 05:52:18'", '2022-03-14T21:52:18Z'],
    ['', '2022-03-15 +0900', '2022-03-14T16:00:00Z'],
    ['', '2022-03-15 (optional)', '2022-03-14T16:00:00Z'],
    ['', '2022-03-15 12:00-400', '2022-03-15T04:00:00Z'],
    ['', '2022-03-15 12:00:00-400', '2022-03-15T04:00:00Z'],
    ['', '2022-03-15 00:10::00 -03:00', '2022-03-14T16:10:00Z'],
    ['', '2022-3-15 29:39:08 +0800', '2022-03-15T21:39:08Z'],
    ['FM-20', '9999-12-31 00:00:00 +0800', '9999-12-30T16:00:00Z'],
    ['FM-20', '1899-01-01 00:00:00 +0000', '1899-01-01T00:00:00Z'],
  ])('%s date: %s', (_id, date, instant) => {
    const { post, problems } = withFrontMatter(`date: ${date}`);
    expect(problems).toEqual([]);
    expect(post?.instant).toBe(Date.parse(instant) / 1000);
  });

  it.each([
    'date:  +0800',
    'date:',
    'date: [2022]',
    'date: soon',
    'date: 2022-13-45',
    'date: 2022-02-30',
    'date: 0000-00-00',
  ])('FM-18 FM-19 %s falls back to the file name', (line) => {
    const { post, problems } = withFrontMatter(line);
    expect(problems).toMatchObject([{ code: 'DATE_INVALID', line: 3 }]);
    expect(post?.instant).toBe(Date.parse('2022-03-15T00:00:00+08:00') / 1000);
    expect(post?.permalink).toBe('/2022/03/15/NW1.html');
  });

  it('lets a post have a URL that is a date', () => {
    expect(withFrontMatter("permalink: '/2022/03/'").post?.permalink).toBe('/2022/03/');
  });

  it('FM-18 serves a name without a date, undated', () => {
    const { post, codes } = withFrontMatter(
      'date:  +0800\ncategories: jiemian',
      '_posts/-202205262391921712.md',
    );
    expect(post).toMatchObject({ instant: undefined, permalink: '/jiemian/202205262391921712.html' });
    expect(codes).toEqual(['NAME_UNDATED', 'DATE_INVALID']);
  });

  it('FM-18 takes the date of front matter for a name without one', () => {
    const { post } = withFrontMatter('date: 2022-05-26 10:00:00 +0800', '_posts/-202205262391921712.md');
    expect(post?.permalink).toBe('/2022/05/26/202205262391921712.html');
  });

  it('leaves out a file among the posts that is none', () => {
    expect(parse('About this folder', '_posts/README.md')).toMatchObject({
      post: undefined,
      codes: ['NAME_UNDATED'],
    });
    expect(withFrontMatter('layout: post', '_posts/template.md').post).toBeUndefined();
    expect(withFrontMatter('date: 2022-05-26', '_posts/misnamed.md').post?.permalink).toBe(
      '/2022/05/26/misnamed.html',
    );
    expect(withFrontMatter('layout: post', '_posts/202205262391921712.md').post?.permalink).toBe(
      '/202205262391921712.html',
    );
  });

  it('publishes a draft without a date in its name where drafts are shown', () => {
    const settings = parseSiteConfig('show_drafts: true').config;
    const draft = '---\ndate: 2024-03-07 10:00:00 +0000\n---\nText';
    const { post, codes } = parse(draft, 'news/_drafts/inside.md', settings);
    expect(post).toMatchObject({ permalink: '/news/2024/03/07/inside.html', categories: ['news'] });
    expect(codes).toEqual(['TITLE_MISSING']);
    expect(parse('Text', '_drafts/idea.md', settings).post?.permalink).toBe('/idea.html');
    expect(parse('Text', '_drafts/idea.md').post).toBeUndefined();
  });

  it.each([
    ['_posts/2022-03-15-dots...md', '', '/2022/03/15/dots/.html', '/2022/03/15/dots.html'],
    ['_posts/2022-03-15-a.md', 'permalink: /:path/:title/\n', '/2022-03-15-a/a/', '/2022-03-15-a/a/'],
    ['_posts/2022-03-15-二〇二二.md', '', '/2022/03/15/二〇二二.html', '/2022/03/15/二-二二.html'],
    ['_posts/2022-03-15-a.md', 'permalink: /:week/:title/\n', '/2022/03/15/a.html', '/11/a/'],
    ['_posts/2022-03-15-a.md', 'permalink: /:long_month/:title/\n', '/2022/03/15/a.html', '/March/a/'],
  ])('gives %s with “%s” the URL %s in Jekyll 3.10 and %s in Jekyll 4', (path, line, in3, in4) => {
    const urlIn = (profile: string) => {
      const settings = parseSiteConfig(`broadsheet: {profile: ${profile}}`).config;
      return decodeURI(parse(`---\n${line}---\nText`, path, settings).post?.permalink ?? '');
    };
    expect(urlIn('pages')).toBe(in3);
    expect(urlIn('4')).toBe(in4);
  });

  it('is undated when the file name gives no day either', () => {
    const { post, codes } = withFrontMatter('a: b', '_posts/2022-02-30-x.md');
    expect(post).toMatchObject({ instant: undefined, permalink: '/x.html' });
    expect(codes).toEqual(['DATE_INVALID']);
  });

  it('FM-22 loses no text when the closing line is missing', () => {
    const { post, codes } = parse('---\ntitle: T\ndate: 2022-03-15\n<p>Text</p>\nend');
    expect(post).toMatchObject({ title: 'T', body: '<p>Text</p>\nend', bodyLine: 4 });
    expect(codes).toEqual(['FM_UNTERMINATED']);
  });

  it.each(['\r\n', '\r'])('FM-25 reads line ends %j alike', (end) => {
    const text = ['---', 'title: T', '---', '', 'one', 'two'].join(end);
    expect(parse(text).post).toMatchObject({ title: 'T', body: 'one\ntwo' });
  });

  it('FM-25 reads below byte order marks and blank lines', () => {
    expect(parse('\ufeff\ufeff\n---\ntitle: T\n---\nText').post).toMatchObject({ title: 'T', body: 'Text' });
  });

  it('FM-30 FM-31 FM-32 answers huge front matter at once', () => {
    for (const filler of [
      '['.repeat(200_000),
      '\n'.repeat(160_000),
      'k: v\n'.repeat(20_000),
      ' '.repeat(160_000),
    ]) {
      expect(parse(`---\ntitle: T\nx: ${filler}\n---\nText`).post?.title).toBe('T');
      expect(parse(`---\ntitle: T\nx: ${filler}`).post?.title).toBe('T');
    }
  });

  it.each([
    ['', ['TITLE_MISSING', 'EMPTY'], ''],
    ['---', ['FM_UNTERMINATED', 'TITLE_MISSING', 'EMPTY'], ''],
    ['---\n---', ['FM_NOT_A_MAPPING', 'TITLE_MISSING', 'EMPTY'], ''],
    ['---\njust text\n---\nText', ['FM_NOT_A_MAPPING', 'TITLE_MISSING'], 'Text'],
    ['---\n- a\n---\nText', ['FM_NOT_A_MAPPING', 'TITLE_MISSING'], 'Text'],
    [' \n', ['TITLE_MISSING', 'EMPTY'], ' \n'],
  ])('FM-35 %j still has a URL', (text, codes, body) => {
    const read = parse(text);
    expect([...read.codes].sort()).toEqual([...codes].sort());
    expect(read.post).toMatchObject({ body, permalink: '/2022/03/15/NW1.html', published: true });
  });

  it.each([
    ['categories: a b', ['a', 'b']],
    ['categories: [a b, c]', ['a b', 'c']],
    ['categories: a, b', ['a,', 'b']],
    ['categories: [[a, b], c, null]', ['a', 'b', 'c']],
    ['categories: [a, "null", ~]', ['a', 'null']],
    ['categories: [a, , b, ]', ['a', 'b']],
    ['categories: [, a]', ['a']],
    ['categories: a null', ['a', 'null']],
    ['categories: A a', ['A']],
    ['category: a b\ncategories: c', ['c', 'a b']],
    ['categories: 21shijijingjibaodao 21caijingAPP', ['21shijijingjibaodao', '21caijingAPP']],
    ['categories: {a: b}', []],
  ])('FM-36 %s', (line, categories) => {
    expect(withFrontMatter(line).post?.categories).toEqual(categories);
  });

  it('FM-36 puts both halves of a split source into the URL', () => {
    const { post } = withFrontMatter('categories: 21shijijingjibaodao 21caijingAPP');
    expect(post?.permalink).toBe('/21shijijingjibaodao/21caijingapp/2022/03/15/NW1.html');
  });

  it('FM-36 keeps 20 of 10,000 categories', () => {
    const many = Array.from({ length: 4000 }, (_, index) => `c${index}`).join(' ');
    const { post, codes } = withFrontMatter(`categories: ${many}`);
    expect(post?.categories).toHaveLength(20);
    expect(codes).toEqual(['CATEGORIES_CUT']);
  });

  it.each([
    ['../../etc', '/etc/2022/03/15/NW1.html'],
    ['"<img onerror=x>"', '/%3Cimg/onerror=x%3E/2022/03/15/NW1.html'],
    ['con', '/con/2022/03/15/NW1.html'],
    ['😀', '/%F0%9F%98%80/2022/03/15/NW1.html'],
    ['AC/DC', '/ac/dc/2022/03/15/NW1.html'],
    ['. ..', '/2022/03/15/NW1.html'],
    ['%2e%2e', '/%252e%252e/2022/03/15/NW1.html'],
  ])('FM-37 category %s makes the URL %s', (category, permalink) => {
    expect(withFrontMatter(`categories: ${category}`).post?.permalink).toBe(permalink);
  });

  it('FM-37 cuts a category of 5 kB', () => {
    const { post, codes } = withFrontMatter(`categories: ${'x'.repeat(5000)}`);
    expect(post?.categories[0]).toHaveLength(200);
    expect(codes).toEqual(['CATEGORIES_CUT']);
  });

  it.each([
    '/../../x',
    '//evil.com/x',
    '\\\\evil.com',
    '/\\evil.com',
    'javascript:alert(1)',
    'data:,x',
    'https://evil.com/x',
    '/_next/x',
    '/',
    '/index.html',
    '/categories/',
    '/category/x',
    '/latest',
    '/Latest/../latest',
    '/%6catest/index.html',
    '/readyz',
    '/tags/x/',
    '/p/1',
    '/%2e%2e/x',
    '/%00',
    '/a%0Ab',
    '/:nonsense/',
    `/${'x'.repeat(3000)}`,
  ])('FM-38 rejects permalink: %s', (permalink) => {
    const { post, codes } = withFrontMatter(`permalink: '${permalink}'`);
    expect(codes).toEqual(['PERMALINK_REJECTED']);
    expect(post?.permalink).toBe('/2022/03/15/NW1.html');
  });

  it.each([
    ['/old/place/', '/old/place/'],
    ['/中文/100%', '/%E4%B8%AD%E6%96%87/100%25'],
    ['/a?b#c', '/a%3Fb%23c'],
    ['/a//b/./c', '/a/b/c'],
    ['/:year/:title.html', '/2022/NW1.html'],
    ['blog:title', '/blogNW1'],
    ['pretty', '/pretty'],
    ['/feed.xml', '/feed.xml'],
    ['/robots.txt', '/robots.txt'],
    ['/api/x', '/api/x'],
    ['/tags/', '/tags/'],
    ['/status/', '/status/'],
    ['/archive.html', '/archive.html'],
    ['/2022/', '/2022/'],
  ])('FM-38 accepts permalink: %s', (permalink, path) => {
    expect(withFrontMatter(`permalink: "${permalink}"`)).toMatchObject({
      codes: [],
      post: { permalink: path },
    });
  });

  it.each(['false', 'no', 'OFF', '', '~', 'null'])('FM-39 hides published: %s', (value) => {
    expect(withFrontMatter(`published: ${value}`).post?.published).toBe(false);
  });

  it.each(['true', 'yes', '"false"', '0'])('FM-39 shows published: %s', (value) => {
    expect(withFrontMatter(`published: ${value}`).post?.published).toBe(true);
  });

  it('FM-39 shows hidden posts where the site says so', () => {
    const settings = parseSiteConfig('unpublished: true').config;
    expect(parse('---\npublished: false\n---\nText', DATED, settings).post?.published).toBe(true);
  });

  it.each([
    ['redirect_to: https://example.com/x', 'https://example.com/x'],
    ['redirect_to: [/new/, /other/]', '/new/'],
    ['redirect_to: new', '/new'],
    ['redirect_to: /new/?a=1&b=中#第二', '/new/?a=1&b=%E4%B8%AD#%E7%AC%AC%E4%BA%8C'],
    ['redirect_to: https://example.com/x?a=1#b', 'https://example.com/x?a=1#b'],
    ['redirect_to: javascript:alert(1)', undefined],
    ['redirect_to: //evil.com', undefined],
  ])('FM-39 %s', (line, target) => {
    const { post, codes } = withFrontMatter(line);
    expect(post?.redirectTo).toBe(target);
    expect(codes).toEqual(target === undefined ? ['REDIRECT_REJECTED'] : []);
  });

  it('reads redirect_from as paths of this site', () => {
    const { post, codes } = withFrontMatter(
      'redirect_from:\n  - old\n  - /旧/\n  - /old\n  - http://evil.com\n  - /../x',
    );
    expect(post?.redirectFrom).toEqual(['/old', '/%E6%97%A7/']);
    expect(codes).toEqual(['REDIRECT_REJECTED', 'REDIRECT_REJECTED']);
  });

  it.each([
    '/',
    '/index.html',
    '/feed.xml',
    '/Feed.XML',
    '/feed/x.xml',
    '/robots.txt',
    '/%72obots.txt',
    '/sitemap/',
    '/2026/',
    '/2026/11/22/',
    '/2026/11/22/index.html',
    '/archive/2026/11',
    '/archive',
    '/latest/page/3/',
    '/category/x/',
    '/search',
    '/readyz',
    '/icon.svg',
    '/favicon.ico',
    '/p/abc',
    '/_next/x.js',
  ])('makes no redirect from the page %s of the site', (path) => {
    const { post, codes } = withFrontMatter(`redirect_from: [/old, ${path}]`);
    expect([post?.redirectFrom, codes]).toEqual([['/old'], ['REDIRECT_TAKEN']]);
  });

  it.each(['/tags/', '/authors/', '/mine', '/stocks/600000', '/sw.js', '/latest.html', '/2026/a', '/feeds'])(
    'makes a redirect from %s',
    (path) => {
      const { post, codes } = withFrontMatter(`redirect_from: ${path}`);
      expect([post?.redirectFrom, codes]).toEqual([[path], []]);
    },
  );

  it('takes its own host for this site', () => {
    const settings = parseSiteConfig('url: https://news.example\nbaseurl: /blog').config;
    const moved = (url: string) =>
      parse(`---\nredirect_to: ${url}\n---\nText`, DATED, settings).post?.redirectTo;
    expect(moved('http://news.example/blog/a.html?x#y')).toBe('/a.html?x#y');
    expect(moved('http://news.example/other/a.html')).toBe('http://news.example/other/a.html');
  });

  it.each([
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['"java\\tscript:x"', undefined],
    ['http://169.254.169.254/', 'http://169.254.169.254/'],
    ['/images/a.png', '/images/a.png'],
    ['images/a:b.png', 'images/a:b.png'],
    ['{path: /a.png}', '/a.png'],
  ])('FM-40 image: %s', (image, kept) => {
    const { post, codes } = withFrontMatter(`image: ${image}`);
    expect(post?.image).toBe(kept);
    expect(codes).toEqual(kept === undefined ? ['IMAGE_REJECTED'] : []);
  });

  it('reads language, description and excerpt', () => {
    expect(withFrontMatter('lang: en_US\nexcerpt: E').post).toMatchObject({
      lang: 'en-US',
      description: 'E',
    });
    expect(withFrontMatter('lang: zh-CN\ndescription: D\nexcerpt: E').post).toMatchObject({
      lang: undefined,
      description: 'D',
    });
    expect(withFrontMatter('lang: "中"').codes).toEqual(['LANG_INVALID']);
  });

  it('publishes an HTML post as HTML and another kind of text under its own extension', () => {
    expect(withFrontMatter('a: b', '_posts/2022-03-15-x.html').post).toMatchObject({
      format: 'html',
      permalink: '/2022/03/15/x.html',
    });
    expect(withFrontMatter('a: b', '_posts/2022-03-15-x.textile').post?.permalink).toBe(
      '/2022/03/15/x.textile',
    );
  });
});
