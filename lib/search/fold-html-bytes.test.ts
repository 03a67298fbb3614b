import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHtml } from './fold-html';
import { foldHtmlBytes } from './fold-html-bytes';

const folded = (html: string) => foldHtmlBytes(Buffer.from(html)).toString('utf16le');

describe('foldHtmlBytes', () => {
  it.each([
    ['blocks and inline elements', '<h2>中<b>國</b></h2>\n<p>證券<br>ＥＴＦ</p>'],
    ['attributes', '<img src="/a" alt="a > b <p>">x<td>é</td><blockquote>１</blockquote>'],
    ['references', 'a&amp;b&#x4e2d;&#22269;&unknown;c&'],
    ['beyond the basic plane', '<p>𠮷か\u3099</p>'],
    ['a long text', `<p>${'中國'.repeat(40_000)}</p>`],
    ['nothing', ''],
  ])('folds %s', (_, html) => expect(folded(html)).toBe(foldHtml(html)));

  it('folds whatever there is as foldHtml does', () => {
    const part = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<b>', '</b>', '<td>', '<br>', '<h1>', '<blockquote>', '<1>', '<Ａ>'),
      fc.constantFrom('<img alt="', '">', '<', '>', '"', '&', ';', '&amp;', '&nbsp;', '&#12441;', '&#xd800;'),
      fc.constantFrom(
        '中',
        '證',
        'Ａ',
        '㎡',
        '𠮷',
        '\n',
        ' ',
        '，',
        '\u200b',
        '\u3099',
        '\u0301',
        'é',
        'K',
        '1',
        ...['ß', '…', '☀', '🚀', '🇨', '👍🏽', '½', '٬', 'ـ', 'ﾞ', 'ᄀ', '각', '가'],
        ...['-', ',', '.', '+', '#', '234', '&nbsp;', '&#44;', '\u3000', 'a'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const html = Buffer.from(parts.join('')).toString();
        expect(folded(html)).toBe(foldHtml(html));
      }),
      { numRuns: 3_000 },
    );
  });
});
