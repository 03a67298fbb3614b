import { describe, expect, it } from 'vitest';
import { parseHtml } from './parse-html';
import { visibleText } from './text-of-body';

describe('visibleText', () => {
  it.each([
    ['<p>一<b>二</b>\n三</p><h2>四</h2>', '一二 三\n四'],
    ['<ul><li>一<ul><li>二</li></ul></li></ul>', '一\n二'],
    [
      '<table><caption>零</caption><tr><th>一</th><td>二</td></tr><tr><td><p>三</p><p>四</p></td><td></td><td>五</td></tr></table>',
      '零\n一\t二\n三四\t\t五',
    ],
    ['<p>一<br>二</p><figure><img src="/a" alt="x"><figcaption>三</figcaption></figure>', '一\n二\n三'],
    ['<pre><code>a\n  b</code></pre>', 'a\nb'],
    ['<ruby>漢<rp>(</rp><rt>han</rt><rp>)</rp></ruby>', '漢han'],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(visibleText(parseHtml(html).tree)).toBe(text);
  });
});
