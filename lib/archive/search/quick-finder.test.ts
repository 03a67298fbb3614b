import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHtml } from '@/lib/search/fold-html';
import { foldText } from '@/lib/search/fold-text';
import { quickFinder } from './quick-finder';

const finds = (term: string, html: string) => quickFinder(term)(Buffer.from(html));

describe('quickFinder', () => {
  it.each([
    ['a term as it is folded', '证券公司', '<p>中国证券公司。</p>', true],
    ['in traditional characters', '证券公司', '<p>中國證券公司</p>', true],
    ['in capitals', 'a股etf', '<p>A股ETF，</p>', true],
    ['in capitals here, not there', '股etf', '<p>股etf\u0301股ETF</p>', true],
    ['behind a place where it changes', 'か', '<p>か\u3099か，</p>', true],
    ['at the end of a block', '证券', '<p>证券</p>', true],
    ['behind an attribute with it', '证券', '<p><img src="/a.png" alt="证券。">证券。</p>', true],
    ['not in an attribute', '证券', '<p><img src="/a.png" alt="证券。"></p>', false],
    ['not in an attribute with a bracket', '证券', '<p><img alt="a > 证券。"></p>', false],
    ['not in the name of a tag', 'strong', '<p><strong>a</strong></p>', false],
    ['not in a reference', 'amp', '<p>&amp;</p>', false],
    ['not before a combining mark', 'か', '<p>か\u3099</p>', false],
    ['not before an element, which a mark may follow', 'か', '<p>か<b>\u3099</b></p>', false],
    ['not several runs', '证券 公司', '<p>证券 公司</p>', false],
  ])('finds %s', (_, term, html, found) => expect(finds(term, html)).toBe(found));

  it('finds in no text what is not in the folded text', () => {
    const part = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '<br>',
        '<img alt="',
        '">',
        '>',
        '"',
        '&amp;',
        '&',
        '=',
        '\u3099',
        '\u0301',
        ' ',
      ],
      ...['证', '證', '券', 'か', 'e', 'E', 'Ａ', 'a', '1', '，', '𠮷', '\u200b', 'ﾞ'],
    );
    const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.constantFrom(...Array.from('证券かeａa1證p')), { minLength: 1, maxLength: 3 }),
        (html, letters) => {
          const term = foldText(letters.join(''));
          if (finds(term, html)) expect(foldHtml(html)).toContain(term);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
