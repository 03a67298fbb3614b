import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';

describe('foldText', () => {
  it.each([
    ['simplifies traditional characters one by one', '證券報與乾燥', '证券报与干燥'],
    ['unifies widths and case', 'Ａ股ＥＴＦ６００５１９、ｶﾞ', 'a股etf600519 ガ'],
    ['takes compatibility forms apart', '㎡与℃、①㊤', 'm2与 c 1上'],
    ['makes one space of what stands between runs', '报：央行，“降准”—— 3.5%', '报 央行 降准 3 5'],
    ['keeps the ends of lines', '标题。\n　　正文', '标题\n正文'],
    ['drops what nobody sees', '中\u200b国\ufeff银\u00ad行', '中国银行'],
    ['keeps marks of other scripts', 'नमस्ते か\u3099 각', 'नमस्ते が 각'],
    ['knows letters without their marks', 'Cafe\u0301 Zürich ΆΛΦΑ Ёлка', 'cafe zurich αλφα елка'],
    [
      'knows letters that are typed like others',
      'Straße ISTANBUL İstanbul ıŁØÐÆŒÞ',
      'strasse istanbul istanbul ilodaeoeth',
    ],
    ['knows Arabic and Hebrew without points', 'مُحَمَّد محـــمد أإآٱ שָׁלוֹם', 'محمد محمد اااا שלום'],
    ['knows characters outside the first plane', '𠮷野家 㗲', '𠮷野家 𠵾'],
    ['makes each emoji a run', '火箭🚀👍🏽❤️👨\u200d👩🇨🇳🇺🇸发射', '火箭 🚀 👍 ❤ 👨 👩 🇨🇳 🇺🇸 发射'],
    ['sees no white space beside Han', '中国 GDP\u00a0增长\u30005\u2009% 𠮷 a', '中国gdp增长5 𠮷a'],
    ['sees other white space', '中国 银行、New York 1 2', '中国 银行 new york 1 2'],
    ['sees punctuation beside Han', '中国，GDP“增长”- 5', '中国 gdp 增长 5'],
    [
      'drops hyphens in words',
      'e-mail E‑MAIL COVID-19 2022-01 -a、中-a a- b',
      'email email covid19 2022 01 a 中 a a b',
    ],
    [
      'drops commas that part thousands',
      '1,234,567.89 １，２３４ 12,345，2023',
      '1234567 89 1234 12345 2023',
    ],
    [
      'keeps other commas',
      '1,2,3 12,34 1234,567 0,123 1,234,56 100, 200',
      '1 2 3 12 34 1234 567 0 123 1 234 56 100 200',
    ],
    ['keeps signs of names', 'C++ C# .NET ASP.NET R&D A+、互联网+', 'c++ c# .net asp.net r&d a+ 互联网+'],
    ['keeps no other signs', '+1 #a、中# a & b etc. ...a 3.5 +- .5', '1 a 中 a b etc a 3 5 5'],
    ['has one sigma', 'ΟΔΟΣ ΣΑ', 'οδοσ σα'],
    ['takes half a pair for a gap', 'a\ud800b', 'a b'],
    ['is empty for punctuation', '！？\n…\0', ''],
  ])('%s', (_, text, folded) => expect(foldText(text)).toBe(folded));

  it('leaves runs of letters, marks and digits parted by one space or line feed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toMatch(/^(?:[\p{L}\p{N}\p{M}\p{Emoji}+#&.]+(?:[ \n](?!$)|$))*$/u);
      }),
    );
  });

  it('leaves a folded text as it is, but for white space beside Han', () => {
    expect(foldText('薴')).toBe(foldText('苧'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text).replaceAll(' ', '/'))).toBe(foldText(text));
      }),
    );
  });

  it('folds alike in one pass and in several', () => {
    const character = fc.constantFrom(
      ...Array.from('证證券ＡａéßÆ９019，,。.+#&… \n\t-‑中か½☀©\u0301\u0640\u200b'),
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
        // A character of two code units sends the whole text the slower way.
        expect(foldText(`${text}\n𠮷`)).toBe(`${foldText(text)}\n𠮷`.trim());
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes a megabyte', () => {
    expect(foldText('中，'.repeat(500_000))).toHaveLength(999_999);
  });
});
