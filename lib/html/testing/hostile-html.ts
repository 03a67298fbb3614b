import fc from 'fast-check';

const NAMES = (
  'p p p div div span a a b strong i em u font center img br br h1 h2 h3 h5 ul ol li dl dt dd table tbody tr td th caption ' +
  'blockquote pre code figure figcaption picture source hr sup ruby rt rp details summary section article form button ' +
  'input select option textarea label object embed iframe video svg math mi mtext foreignObject desc title style ' +
  'script noscript template noembed xmp plaintext marquee base meta link body html head x-y o:p nobr big tt dir menu'
).split(' ');

const ATTRIBUTES = (
  'href="javascript:alert(1)"|href="https://a.example/?utm_source=x&b=1"|href="/x"|href="//e.example"|href="#x"|href=x|' +
  'src="https://a.example/1.png"|src="http://a.example/1.png"|src="/a.svg"|src="data:image/png;base64,AA"|src=x|' +
  'data-src="https://a.example/2.png"|srcset="https://a.example/1.png 1x, javascript:x 2x"|onerror=alert(1)|onclick="x"|' +
  'style="display:none"|style="font-weight:bold"|style="text-align:center"|style="position:fixed;inset:0"|class="em_media"|' +
  'class="fixed inset-0"|id=location|id="stock_1.600160"|name=body|data-code="1,600160"|width=1|width=552|height=99999999|' +
  'align=center|colspan=9999|rowspan=0|tabindex=1|hidden|lang=ar|dir=rtl|alt="<img src=x onerror=alert(1)>"|title="</title><script>"'
).split('|');

const TEXTS = [
  '稳增长',
  '。',
  ' ',
  '\n',
  '　　全力保持工业经济平稳运行。',
  '（文章来源：证券观察）',
  '（界面新闻）',
  '标题',
  '返回首页',
  '&nbsp;&nbsp;',
  '&lt;script&gt;',
  '&#1;',
  '&#xD800;',
  '<!-- x -->',
  '<!--',
  '-->',
  '<![CDATA[x]]>',
  '<?php x ?>',
  '</p>',
  '</div>',
  '</b>',
  '</a>',
  '</table>',
  '</svg>',
  '</math>',
  '</style>',
  '</title>',
  '\u2028',
  '\ud800',
  '𠮷',
  'a < b & c',
  '<',
  '"',
  "'>",
];

/** Whole pieces of the posts that a scraper writes. */
const PIECES = [
  '<p>正文一句话。</p>',
  '<p><strong>小标题</strong></p>',
  '<p>标题</p>',
  '<h2>标题</h2>',
  '<p>（文章来源：证券观察）</p>',
  '<p class="em_media">（文章来源：<span id="stock_1.600160"><a data-code="1,600160">巨化</a></span>）</p>',
  '<center><img src="https://a.example/1.png"></center>',
  '<p style="text-align:center">图注</p>',
  '<p align=center><img src="/a.svg"><br>图注</p>',
  '<br><br>　　',
  '<br>　　',
  '<table><tr><td>一<td>二</table>',
  '<table><tr><td>',
  '<ul><li>一<li>二</ul>',
  '<figure><img src="/a.svg"><p>图注</p></figure>',
  '<a href="https://a.example/"><img src="/a.svg"></a>',
  '<!-- EM_StockImg_Start -->',
  '<!-- EM_StockImg_End -->',
  '<a href="//h.example/">返回首页</a>',
  '<b><p>',
  '<a href="/x"><div>',
  '<p><button><p>',
  '<svg><style><img src=x onerror=alert(1)>',
  '<math><mtext><table><mglyph><style>',
  '<form><div></form><form>',
];

const openTag = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }), fc.boolean())
  .map(
    ([name, attributes, close]) => `<${[name, ...attributes].join(' ')}${close && name === 'br' ? '/' : ''}>`,
  );

const closeTag = fc.constantFrom(...NAMES).map((name) => `</${name}>`);

/** Anything a scraper or an attacker might put together: tags of every kind, opened and closed at random. */
export const hostileHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: openTag },
      { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
      { weight: 3, arbitrary: closeTag },
      { weight: 2, arbitrary: fc.constantFrom(...PIECES) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
