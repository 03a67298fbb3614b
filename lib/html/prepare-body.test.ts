import { describe, expect, it } from 'vitest';
import { prepareBody } from './prepare-body';

const html = (body: string, original?: string) => prepareBody({ body, format: 'html', title: '', original });
const markdown = (body: string, title = '标题') => prepareBody({ body, format: 'markdown', title });
const codes = (body: string): string[] => html(body).issues.map((issue) => issue.code);

describe('prepareBody, body HTML', { timeout: 60_000 }, () => {
  it.each([
    [
      'HT-42',
      '<script>x</script>一<svg onload=x></svg><img src=x onerror=x><details ontoggle=x>二</details><body onload=x>三',
      '<p>一</p>\n<details><p>二</p></details>\n<p>三</p>',
    ],
    ['HT-42', '一<svg onload=alert(1)>二', '<p>一二</p>'],
    ['HT-43', '<style>p{}</style><title>x</title><p>一</p>', '<p>一</p>'],
    [
      'HT-44',
      '<iframe src="https://www.youtube.com/embed/x"></iframe>',
      '<p><a href="https://www.youtube.com/embed/x" rel="noopener nofollow ugc">视频：youtube.com</a></p>',
    ],
    ['HT-45', '<form action="//e.example"><input type="password">一<p>二</p></form>', '<p>一</p>\n<p>二</p>'],
    ['HT-46', '<base href="//e.example"><meta http-equiv="refresh"><link rel="stylesheet">一', '<p>一</p>'],
    ['HT-47', '<a href="java&#10;script:x">一</a>', '<p>一</p>'],
    [
      'HT-48',
      '<a href=" HTTPS://A.example ">一</a>',
      '<p><a href="https://a.example/" rel="noopener nofollow ugc">一</a></p>',
    ],
    [
      'HT-49',
      '<a href="/\\h.example">一</a>',
      '<p><a href="https://h.example/" rel="noopener nofollow ugc">一</a></p>',
    ],
    ['HT-50', '<a href="foo/bar">一</a>', '<p>一</p>'],
    ['HT-51', '<a href="#top">一</a>', '<p>一</p>'],
    [
      'HT-52',
      '<a href="https://u:p@xn--fsqu00a.example/">一</a>',
      '<p><a href="https://xn--fsqu00a.example/" rel="noopener nofollow ugc" title="xn--fsqu00a.example">一</a></p>',
    ],
    [
      'HT-54',
      '<a href="https://a.example/" target="_blank" rel="opener" ping="/p" download>一</a>',
      '<p><a href="https://a.example/" rel="noopener nofollow ugc">一</a></p>',
    ],
    ['HT-55', '<p>一<p>二<div>三</div></p><h1>四</h1>', '<p>一</p>\n<p>二</p>\n<p>三</p>\n<h2>四</h2>'],
    ['HT-56', '<p><b><i>一</p></div></article></main>', '<p><b><i>一</i></b></p>'],
    [
      'HT-57',
      '<!DOCTYPE html><html><head><title>x</title></head><body class="x"><p>一</p></body></html>',
      '<p>一</p>',
    ],
    ['HT-58', '<!--[if IE]>x<![endif]--><![CDATA[y]]><?php z ?><p>一</p>', '<p>一</p>'],
    ['HT-59', '<p>{% raw %}{{ a }}{% endraw %}{% include b.html %}{{ c }}</p>', '<p>{{ a }}{{ c }}</p>'],
    ['HT-67', '<p style="position:fixed;inset:0;z-index:9e9" class="fixed inset-0">一</p>', '<p>一</p>'],
    [
      'HT-68',
      '<p id="__next">一</p><a name="body" id="location">二</a><form name="getElementById">三</form>',
      '<p>一</p>\n<p>二</p>\n<p>三</p>',
    ],
    ['HT-69', '<p tabindex="1" accesskey="x" contenteditable autofocus popover is="x">一</p>', '<p>一</p>'],
    ['HT-70', '<p dir="rtl" lang="ar">نمو</p>', '<p dir="rtl" lang="ar">نمو</p>'],
    ['HT-71', '<p>一&#0;\u2028二\ud800&#xFFFE;</p>', '<p>一\ufffd\n二\ufffd</p>'],
    [
      'IM-74',
      '<img src="http://a.example/1.png">',
      '<figure><img src="https://a.example/1.png" alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer"></figure>',
    ],
    ['IM-75', '<p>一<img src="data:image/svg+xml,x"></p>', '<p>一</p>'],
    [
      'IM-76',
      '<p>一<img src="https://a.example/p" width="1" height="1"><noscript><img src="https://a.example/q"></noscript></p>',
      '<p>一</p>',
    ],
    [
      'IM-79',
      '<p>一<img src="/a.svg" width="99999999" height="-5"></p>',
      '<p>一<img src="/a.svg" alt="" loading="eager" decoding="async"></p>',
    ],
  ])('%s %j', (_, body, expected) => {
    expect(html(body).html).toBe(expected);
  });

  it('HT-50 resolves relative addresses against the original', () => {
    expect(html('<a href="b">一</a>', 'https://n.example/a/').html).toContain('href="https://n.example/a/b"');
  });

  it('keeps addresses from the root on this site in a post of the publisher', () => {
    expect(markdown('[一](/2024/01/02/a.html) ![图](/assets/x.svg)').html).toBe(
      '<p><a href="/2024/01/02/a.html">一</a> <img src="/assets/x.svg" alt="图" loading="eager" decoding="async"></p>',
    );
  });

  it('HT-53 drops endless addresses and keeps the text', () => {
    expect(html(`<a href="https://a.example/${'x'.repeat(3000)}">一</a>`).html).toBe('<p>一</p>');
  });

  it('HT-66 bounds spans and puts the table into its box', () => {
    const cell = '<td colspan="99999" rowspan="99999">一</td>';
    expect(html(`<table><tr>${cell.repeat(2000)}</tr></table>`).html).toMatch(
      /^<div class="table-scroll" tabindex="0" role="region" aria-label="表格"><table><tbody><tr><td colspan="50" rowspan="50">/,
    );
  });

  it('HT-72 names an empty body; pictures alone are a body', () => {
    expect(html(' <p>&nbsp;</p> ')).toMatchObject({ html: '', text: '' });
    expect(codes(' <p>&nbsp;</p> ')).toEqual(['BODY_EMPTY']);
    expect(codes('<img src="/a.svg">')).toEqual([]);
  });

  it('HT-73 keeps an endless word and stacked marks as they are', () => {
    const word = `${'a'.repeat(10_000)}Z${'\u0351'.repeat(100)}`;
    expect(html(word).html).toBe(`<p>${word}</p>`);
  });
});

describe('prepareBody, bounded', { timeout: 60_000 }, () => {
  it.each([
    ['HT-60 20,000 nested divs', `${'<div>'.repeat(20_000)}一`, 'BODY_TOO_DEEP'],
    [
      'HT-61 4,000 unclosed fonts',
      `${Array.from({ length: 4000 }, (_, index) => `<font color=${String(index)}>`).join('')}一`,
      'BODY_TOO_DEEP',
    ],
    ['HT-61 3,000 nested tables', `${'<table><tr><td>'.repeat(3000)}一`, 'BODY_TOO_DEEP'],
    ['HT-61 100,000 breaks', `<center>一${'<br>'.repeat(100_000)}</center>`, 'BODY_TOO_COMPLEX'],
  ])('%s are shown as their text', (_, body, code) => {
    expect(html(body)).toMatchObject({ html: '<p>一</p>', text: '一', issues: [{ code }] });
  });

  it('HT-61 collapses runs of breaks', () => {
    expect(html(`<center>一${'<br>'.repeat(20_000)}二</center>`).html).toBe('<p>一</p>\n<p>二</p>');
  });

  it('HT-62 cuts a body of 5 MB and leads on to the original', () => {
    const { html: cut, text, issues } = html('稳增长。'.repeat(1_250_000), 'https://n.example/1');
    expect(issues.map(({ code }) => code)).toEqual(['BODY_CUT']);
    expect(text.length).toBe(1_000_000);
    expect(cut.slice(-90)).toContain(
      '<p><a href="https://n.example/1" rel="noopener nofollow ugc">… n.example</a></p>',
    );
  });

  it('HT-63 HT-64 leaves out an attribute or picture of 1 MB and keeps the text around it', () => {
    expect(html(`<p title="${'x'.repeat(1_000_000)}">一</p><p>二</p>`).html).toBe('<p>一</p>\n<p>二</p>');
    expect(html(`<p>一<img src="data:image/png;base64,${'A'.repeat(1_000_000)}"></p><p>二</p>`).html).toBe(
      '<p>一</p>\n<p>二</p>',
    );
  });

  it.each([
    ['quotes', `${'>'.repeat(3000)} 一`],
    ['lists', `${'- '.repeat(1000)}一`],
    [
      'definitions',
      `一\n\n${Array.from({ length: 10_000 }, (_, index) => `[a${String(index)}]: /${String(index)}`).join('\n')}`,
    ],
    ['columns', `${'|一'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n`],
  ])('HT-65 shows Markdown with too many %s as plain text', (_, body) => {
    const { text, issues } = markdown(body);
    expect(issues.map(({ code }) => code)).toEqual(['MARKDOWN_TOO_COMPLEX']);
    expect(text).toContain('一');
  });
});

describe('prepareBody, what it lifts out', { timeout: 60_000 }, () => {
  it('takes the original from front matter before the one in the body, as absolute http(s) only', () => {
    const body = '<p>一</p>\n\n<http://news.example/NewsShare.html?infoCode=1>';
    expect(markdown(body).original).toBe('http://news.example/NewsShare.html?infoCode=1');
    const named = prepareBody({ body, format: 'markdown', title: '', original: 'https://a.example/1' });
    expect(named.original).toBe('https://a.example/1');
    const bad = prepareBody({ body: '<p>一</p>', format: 'html', title: '', original: 'javascript:x' });
    expect(bad.original).toBeUndefined();
    expect(bad.issues.map(({ code }) => code)).toEqual(['ORIGINAL_INVALID']);
  });

  it('gives a post without a title its first heading', () => {
    expect(prepareBody({ body: '# 一\n\n二', format: 'markdown', title: '' })).toMatchObject({
      heading: '一',
      html: '<p>二</p>',
    });
    expect(markdown('二\n\n## 三', '一')).toMatchObject({ heading: '三' });
  });

  it('uses the words of the site', () => {
    const words = { table: 'Table', code: 'Code', video: 'Video: ', footnotes: 'Notes' };
    const body = '一[^1] *x*\n\n| a |\n|---|\n| b |\n\n[^1]: 二';
    const { html: prepared } = prepareBody({ body, format: 'markdown', title: '' }, words);
    expect(prepared).toContain('aria-label="Table"');
    expect(prepared).toContain('<h2>Notes</h2>');
  });
});
