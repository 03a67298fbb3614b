import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareBody } from './prepare-body';
import { holds, PROPERTY_TIMEOUT } from './testing/holds';

/** Sentences as people write them, with the words that repairs look for. */
const SENTENCES = readFileSync(new URL('./fixtures/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What tells a sentence, in whatever way it is set. */
function said(text: string): string {
  return text.replace(/["'“”‘’]/g, '"').replace(/\s+/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function lost(body: (sentence: string) => string, format: 'html' | 'markdown', title = '另一件事'): string[] {
  return SENTENCES.filter((sentence) => {
    const { text } = prepareBody({ body: body(sentence), format, title });
    return !said(text).includes(said(sentence));
  });
}

const linked = (sentence: string): string =>
  `${escaped(sentence.slice(0, 1))}<a href="https://a.example/1">${escaped(sentence.slice(1, 3))}</a>${escaped(sentence.slice(3))}`;
const bold = (sentence: string): string =>
  `<strong>${escaped(sentence.slice(0, 2))}</strong>${escaped(sentence.slice(2))}`;

const BACK =
  '<p><a href="//n.example/category/a.html">返回证券观察新闻</a>｜<a href="//n.example/">返回首页</a></p>';
const SHARE = '<p>分享到：微信 微博</p><p>微信扫一扫，关注我们</p>';
const CREDIT = '<p class="em_media">（文章来源：证券观察）</p>';
const ICON = '<i aria-hidden="true">x</i>';

const CLASSES = [
  'shareholders',
  'header-ad',
  'share',
  'market-share-report',
  'shared',
  'sharebaric',
  'hidden-gems',
  'unhidden',
  'advert',
  'ad',
  'source',
  'title',
  'qrcode-history',
  'system_media',
  'social',
  'related',
  'widget',
  'subscribe',
  'footer',
  'breadcrumb',
];

const HTML: Readonly<Record<string, (sentence: string) => string>> = {
  alone: (sentence) => `<p>${escaped(sentence)}</p>`,
  'as loose text': (sentence) => escaped(sentence),
  first: (sentence) => `<p>${escaped(sentence)}</p><p>正文。</p><p>又一段。</p>`,
  last: (sentence) => `<p>正文。</p><p>又一段。</p><p>${escaped(sentence)}</p>`,
  'among many': (sentence) =>
    `${'<p>正文。</p>'.repeat(6)}<p>${escaped(sentence)}</p>${'<p>正文。</p>'.repeat(6)}`,
  'with a link': (sentence) => `<p>正文。</p><p>${linked(sentence)}</p>`,
  'with bold words': (sentence) => `<p>${bold(sentence)}</p><p>正文。</p>`,
  'all bold': (sentence) => `<p>正文。</p><p><b>${escaped(sentence)}</b></p><p>正文。</p>`,
  'in a list': (sentence) => `<ul><li>其一。</li><li>${escaped(sentence)}</li></ul><p>正文。</p>`,
  'in a numbered list, linked': (sentence) => `<ol><li>${linked(sentence)}</li><li>其二。</li></ol>`,
  'the only item': (sentence) => `<p>正文。</p><ul><li>${escaped(sentence)}</li></ul>`,
  'in a list of back links': (sentence) =>
    `<ul><li><a href="/">返回首页</a></li><li>${linked(sentence)}</li><li>${escaped(sentence)}</li></ul>`,
  'as a heading': (sentence) =>
    `<h2>${escaped(sentence)}</h2><p>正文。</p><h3>${escaped(sentence)}</h3><p>正文。</p>`,
  quoted: (sentence) => `<blockquote><p>${escaped(sentence)}</p></blockquote><p>正文。</p>`,
  'as a quote without a paragraph': (sentence) =>
    `<p>正文。</p><blockquote>${escaped(sentence)}</blockquote>`,
  'in a table': (sentence) => `<table><tr><td>一</td><td>${escaped(sentence)}</td></tr></table>`,
  'as a caption': (sentence) =>
    `<center><img src="/a.png"></center><p align="center">${escaped(sentence)}</p>`,
  'in details': (sentence) => `<details><summary>一</summary><p>${escaped(sentence)}</p></details>`,
  'in lines': (sentence) => `<div>　　正文。<br>　　${escaped(sentence)}<br><br>又一段。</div>`,
  'beside boilerplate': (sentence) =>
    `<p>${escaped(sentence)}</p>${SHARE}${BACK}${CREDIT}<p>${linked(sentence)}</p>`,
  'after boilerplate': (sentence) => `${SHARE}${BACK}<p>${ICON}${escaped(sentence)}</p>`,
  'heard by few': (sentence) => `<p>正文。</p><p aria-hidden="true">${escaped(sentence)}。</p>`,
  'in a classed box': (sentence) =>
    CLASSES.map((name) => `<div class="${name} a" id="${name}"><p>${escaped(sentence)}</p></div>`).join(''),
  'between the marks of a chart': (sentence) =>
    `<p>正文。</p><!-- EM_StockImg_Start --><p>${escaped(sentence)}</p><!-- EM_StockImg_End -->`,
  'beside a chart in its link': (sentence) =>
    `<p>一</p><p><a href="/q" data-code="1,600160"><img src="/c.png">${escaped(sentence)}</a></p>`,
  'in the place of a quote': (sentence) =>
    `<p>正文。</p><p><span id="quote_of_the_day">${escaped(sentence)}</span></p>`,
  'where a picture is missing': (sentence) => `<p>正文。</p><picture>${escaped(sentence)}</picture>`,
  'in a note': (sentence) =>
    `<p>正文。</p><p><a data-footnote-backref href="/x">${escaped(sentence)}注</a></p>`,
};

const MARKDOWN: Readonly<Record<string, (sentence: string) => string>> = {
  alone: (sentence) => sentence,
  first: (sentence) => `${sentence}\n\n正文。\n\n又一段。`,
  last: (sentence) => `正文。\n\n${sentence}\n`,
  'in a list': (sentence) => `正文。\n\n- 其一。\n- ${sentence}\n- 其三。`,
  'as a heading': (sentence) => `正文。\n\n## ${sentence}\n\n正文。`,
  quoted: (sentence) => `> ${sentence}\n\n正文。`,
  'in HTML': (sentence) => `<p>正文。</p>\n\n<p>${escaped(sentence)}</p>`,
  'beside boilerplate': (sentence) =>
    `${sentence}\n\n<http://n.example/NewsShare.html?infoCode=1>\n\n[返回证券观察新闻](//n.example/category/a.html)｜[返回首页](//n.example/)`,
  'linked at the end': (sentence) =>
    /[[\]]/.test(sentence) ? sentence : `正文。\n\n[${sentence}。](https://a.example/1)`,
  'with a link at the end': (sentence) =>
    `正文。\n\n${sentence} [返回首页](//n.example/)\n\n[回到](/a)${sentence}`,
};

describe('ordinary sentences stay word for word', { timeout: PROPERTY_TIMEOUT }, () => {
  it('has hundreds of them', () => {
    expect(new Set(SENTENCES).size).toBeGreaterThanOrEqual(300);
  });

  for (const [place, body] of Object.entries(HTML)) {
    it(`HTML, ${place}`, () => expect(lost(body, 'html')).toEqual([]));
  }

  for (const [place, body] of Object.entries(MARKDOWN)) {
    it(`Markdown, ${place}`, () => expect(lost(body, 'markdown')).toEqual([]));
  }

  it('in a box for sharing, where they are more than a label', () => {
    const body = (sentence: string): string =>
      ['share-box', 'qrcode', 'bdsharebuttonbox', 'social-share', 'jp-relatedposts', 'addthis_toolbox']
        .map(
          (name) => `<p>正文。</p><div class="${name}"><a href="#">微信</a><p>${escaped(sentence)}</p></div>`,
        )
        .join('');
    expect(lost(body, 'html')).toEqual([]);
  });

  it('on a button, where they are more than what it does', () => {
    const body = (sentence: string): string => `<p>正文。</p><button>${escaped(sentence)}</button>`;
    expect(lost(body, 'html')).toEqual(['分享到朋友圈', '微信', 'Subscribe', 'Read more']);
    const within = (sentence: string): string =>
      `<p>他写道：<button>${escaped(sentence)}</button>，然后走了。</p>`;
    expect(lost(within, 'html')).toEqual([]);
  });

  it('when the title says nearly the same', () => {
    for (const sentence of SENTENCES) {
      for (const title of [`${sentence}吗`, `又${sentence}`, sentence.slice(0, -3), `${sentence}+`]) {
        const { text } = prepareBody({
          body: `<p>${escaped(sentence)}</p><p>正文。</p>`,
          format: 'html',
          title,
        });
        expect(said(text), title).toContain(said(sentence));
      }
    }
  });
});

describe('a sentence of trigger words with one word beside them', { timeout: PROPERTY_TIMEOUT }, () => {
  const trigger = fc.constantFrom(
    ...'微信 扫一扫 打开 二维码 扫描 长按识别 关注 公众号 关注我们 下载 分享到 分享到： 分享给好友 朋友圈 微博 返回首页 返回 首页 上一页 返回列表'.split(
      ' ',
    ),
    ...'新闻 返回证券观察新闻 文章来源： 来源： 责任编辑： 点击 阅读原文 查看更多 上一篇： 下一篇： 广告 免责声明 打开APP 转发'.split(
      ' ',
    ),
    ...[
      'Share',
      'share this',
      'Read more',
      'Subscribe',
      'Advertisement',
      'Source:',
      'click here',
      'back to home',
      'Related',
    ],
    ...['，', '：', '｜', ' ', '！'],
  );
  const other = fc.constantFrom(
    ...'菜市场 老人 为什么 隐私 三年 她 yesterday grandmother 不 的 一座城'.split(' '),
  );
  const sentence = fc
    .tuple(fc.array(trigger, { maxLength: 6 }), other, fc.array(trigger, { maxLength: 6 }))
    .map(([before, word, after]) => `${before.join('')}${word}${after.join('')}`);
  const place = fc.constantFrom<(words: string) => string>(
    (words) => `<p>${words}</p>`,
    (words) => `<p>正文。</p><p><a href="//n.example/">${words}</a></p>`,
    (words) => `<p>正文。</p><p>${words}</p>`,
    (words) => `<ul><li>${words}</li></ul>`,
    (words) => `<ul><li><a href="/">返回首页</a></li><li>${words}</li></ul>`,
    (words) => `<div class="share-box">${words}</div>`,
    (words) => `<p>正文。</p><p>${words} <a href="/">返回首页</a></p>`,
    (words) => `<p>正文。</p><h2>${words}</h2>`,
    (words) => `正文。\n\n[${words}](/a)`,
    (words) => `正文。\n\n[${words}](/a)｜${words}`,
  );

  it('stays', () => {
    holds(
      fc.property(
        sentence,
        place,
        fc.constantFrom('html' as const, 'markdown' as const),
        (words, body, format) => {
          const { text } = prepareBody({ body: body(words), format, title: '' });
          expect(said(text)).toContain(said(words));
        },
      ),
    );
  });
});

describe('boilerplate as a whole', () => {
  it.each([
    BACK,
    SHARE,
    CREDIT,
    '<p>[<a href="/">返回首页</a>]</p>',
    '<ul><li><a href="/">返回首页</a></li><li><a href="/x">返回列表</a></li></ul>',
    '<p>分享到：</p>',
    '<p>分享到微信、微博、QQ空间</p>',
    '<p>打开微信扫一扫，关注官方微信公众号</p>',
    '<p>长按识别二维码，关注我们</p>',
    '<p>扫描下方二维码下载客户端</p>',
    '<div class="social-share-cs"><h4>微信扫一扫：分享</h4><p>微信里点“发现”，扫一下</p><p>二维码便可将本文分享至朋友圈。</p></div>',
    '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="/?share=twitter"><span>Click to share on Twitter (Opens in new window)</span></a></li></ul></div>',
    '<div class="jp-relatedposts"><h3><em>Related</em></h3><a href="/a">Another story, quite another.</a></div>',
    '<button>复制</button>',
    '<p>来源：海川证券报</p>',
  ])('goes: %s', (furniture) => {
    const { text } = prepareBody({ body: `<p>正文。</p>${furniture}`, format: 'html', title: '' });
    expect(text).toBe('正文。');
  });
});
