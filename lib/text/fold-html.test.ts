import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHtml } from './fold-html';
import { foldText } from './fold-text';
import { textOfHtml } from './text-of-html';

describe('foldHtml', () => {
  it.each([
    ['blocks part lines', '<p>證券</p>\n<p>乙</p>', '证券\n乙'],
    ['inline elements leave nothing', '<p>中<b>国</b><a href="/x">人</a></p>', '中国人'],
    ['cells are parted by a space', '<tr><td>甲</td><td>１</td></tr>', '甲 1'],
    ['attributes hold anything', '<img src="/a" alt="a > b <p>">x', 'x'],
    ['references', 'a&amp;b&#x4e2d;&#22269;&unknown;c&', 'a b中国 unknown c'],
    ['a reference to a line feed', 'a&#10;b\nc', 'a\nb c'],
    ['a combining mark', '<p>か<b>\u3099</b></p>', 'が'],
    ['what is no tag', '1 < 2 <3 <p', '1 2 3 p'],
  ])('%s', (_, html, folded) => expect(foldHtml(html)).toBe(folded));

  it('is the folded text of the HTML, whatever that is', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<td>',
        '<br>',
        '<img alt="',
        '">',
        '<',
        '>',
        '"',
        '&',
        ';',
      ),
      fc.constantFrom(
        '&amp;',
        '&nbsp;',
        '&#x26;',
        '&#12441;',
        '&#xd800;',
        '&#10;',
        '中',
        '證',
        'Ａ',
        '㎡',
        '𠮷',
      ),
      fc.constantFrom('\n', ' ', '，', '\u200b', '\u3099', '\u0301', 'e', 'K', '1', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const html = parts.join('');
        expect(foldHtml(html)).toBe(foldText(textOfHtml(html)));
      }),
      { numRuns: 2_000 },
    );
  });
});
