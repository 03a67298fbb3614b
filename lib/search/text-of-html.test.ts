import { describe, expect, it } from 'vitest';
import { textOfHtml } from './text-of-html';

describe('textOfHtml', () => {
  it.each([
    ['blocks part lines', '<p>甲</p>\n<p>乙</p>', '甲|乙'],
    ['inline elements do not', '<p>中<b>国</b><a href="/x">人</a></p>', '中国人'],
    ['cells share a line', '<tr><td>甲</td><td>1</td></tr>', '甲 1'],
    ['a line break', 'a<br>b', 'a|b'],
    ['attributes hold anything', '<img src="/a" alt="a > b <p>">x', 'x'],
    ['references', 'a &amp; b &lt; c &#x26; &#38; &unknown;', 'a & b < c & & &unknown;'],
    ['an angle bracket of its own', '1 > 0', '1 > 0'],
  ])('%s', (_, html, text) =>
    expect(
      textOfHtml(html)
        .split('\n')
        .map((line) => line.trim().replace(/ +/g, ' '))
        .filter((line) => line !== '')
        .join('|'),
    ).toBe(text),
  );
});
