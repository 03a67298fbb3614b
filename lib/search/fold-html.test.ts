import { describe, expect, it } from 'vitest';
import { foldHtml } from './fold-html';

describe('foldHtml', () => {
  it.each([
    ['blocks part lines', '<p>證券</p>\n<p>乙</p>', '证券\n乙'],
    ['inline elements leave nothing', '<p>中<b>国</b><a href="/x">人</a></p>', '中国人'],
    ['cells are parted by a space', '<tr><td>甲</td><td>乙</td><td>１</td></tr>', '甲 乙1'],
    ['attributes hold anything', '<img src="/a" alt="a > b <p>">x', 'x'],
    ['references', 'a&amp;b&#x4e2d;&#22269;&unknown;c&', 'a&b中国 unknown c'],
    [
      'white space beside Han, whatever stands around it',
      '<p><b>中国</b> GDP<i>\n增长</i></p>',
      '中国gdp增长',
    ],
    ['a number in pieces', '<p>1,<b>234</b>,567</p>', '1234567'],
    ['a reference to a line feed', 'a&#10;b\nc', 'a\nb c'],
    ['a combining mark', '<p>か<b>\u3099</b></p>', 'が'],
    ['what is no tag', '1 < 2 <3 <p', '1 2 3 p'],
  ])('%s', (_, html, folded) => expect(foldHtml(html)).toBe(folded));
});
