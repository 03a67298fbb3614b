import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../parse-html';
import { addContinuation, boxTables, markLinks, markPictures, markCode } from '../trusted-additions';

function finished(html: string, finish: (tree: ReturnType<typeof parseHtml>['tree']) => void): string {
  const { tree } = parseHtml(html);
  finish(tree);
  return toHtml(tree);
}

describe('markLinks', () => {
  it('HT-54 marks links to other sites and leaves those on this site', () => {
    expect(
      finished(
        '<a href="https://a.example/">一</a><a href="/x">二</a><a href="mailto:a@b.example">三</a>',
        markLinks,
      ),
    ).toBe(
      '<a href="https://a.example/" rel="noopener nofollow ugc">一</a><a href="/x">二</a><a href="mailto:a@b.example">三</a>',
    );
  });

  it('HT-52 tells a host in punycode', () => {
    expect(finished('<a href="https://xn--fsqu00a.example/a">一</a>', markLinks)).toContain(
      'title="xn--fsqu00a.example"',
    );
  });
});

describe('markPictures', () => {
  it('IM-80 loads pictures when they are near, without a referrer, with an alt in any case', () => {
    expect(finished('<img src="/a.svg"><img src="https://a.example/1.png" alt="图">', markPictures)).toBe(
      '<img src="/a.svg" alt="" loading="eager" decoding="async">' +
        '<img src="https://a.example/1.png" alt="图" loading="lazy" decoding="async" referrerpolicy="no-referrer">',
    );
  });

  it('asks no other host for the first picture before it is near', () => {
    for (const src of ['https://a.example/1.png', '//a.example/1.png'])
      expect(finished(`<img src="${src}" alt="图"><img src="/a.svg">`, markPictures)).toBe(
        `<img src="${src}" alt="图" loading="lazy" decoding="async" referrerpolicy="no-referrer">` +
          '<img src="/a.svg" alt="" loading="lazy" decoding="async">',
      );
  });
});

describe('boxTables', () => {
  it('HT-66 puts a table into a box that scrolls, named after its caption', () => {
    expect(
      finished('<table><caption>业绩</caption></table>', (tree) => {
        boxTables(tree, '表格');
      }),
    ).toBe(
      '<div class="table-scroll" tabindex="0" role="region" aria-label="业绩"><table><caption>业绩</caption></table></div>',
    );
  });

  it('boxes only the outer one of nested tables', () => {
    const html = finished('<table><tr><td><table></table></td></tr></table>', (tree) => {
      boxTables(tree, '表格');
    });
    expect(html.match(/table-scroll/g)).toHaveLength(1);
  });
});

describe('markCode', () => {
  const marked = (html: string) =>
    finished(html, (tree) => {
      markCode(tree, '代码');
    });

  it('lets a listing be reached and scrolled by keyboard, wherever it stands', () => {
    const region = '<pre tabindex="0" role="region" aria-label="代码">';
    expect(marked('<pre>一</pre>')).toBe(`${region}一</pre>`);
    expect(marked('<ul><li><pre><code>一</code></pre></li></ul>')).toBe(
      `<ul><li>${region}<code>一</code></pre></li></ul>`,
    );
  });

  it('makes nothing that takes the focus inside something that does', () => {
    for (const html of [
      '<a href="/x"><pre>一</pre></a>',
      '<details><summary><pre>一</pre></summary></details>',
    ])
      expect(marked(html)).toBe(html);
  });
});

describe('addContinuation', () => {
  it('HT-62 leads to the original where it is known', () => {
    expect(
      finished('<p>一</p>', (tree) => {
        addContinuation(tree, 'https://n.example/1');
      }),
    ).toBe('<p>一</p>\n<p><a href="https://n.example/1">… n.example</a></p>');
    expect(
      finished('<p>一</p>', (tree) => {
        addContinuation(tree, undefined);
      }),
    ).toBe('<p>一</p>\n<p>…</p>');
  });
});
