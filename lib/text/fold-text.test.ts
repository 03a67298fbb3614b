import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';

describe('foldText', () => {
  it.each([
    ['simplifies traditional characters one by one', '證券報與乾燥', '证券报与干燥'],
    ['unifies widths and case', 'Ａ股ＥＴＦ６００５１９ ｶﾞ', 'a股etf600519 ガ'],
    ['takes compatibility forms apart', '㎡与℃、①㊤', 'm2与 c 1上'],
    ['makes one space of what stands between runs', '报：央行，“降准”—— 3.5%', '报 央行 降准 3 5'],
    ['keeps the ends of lines', '标题。\n　　正文', '标题\n正文'],
    ['drops what nobody sees', '中\u200b国\ufeff银\u00ad行', '中国银行'],
    ['keeps marks in runs', 'Cafe\u0301 नमस्ते', 'café नमस्ते'],
    ['knows characters outside the first plane', '𠮷野家 🙂 㗲', '𠮷野家 𠵾'],
    ['has one sigma', 'ΟΔΟΣ ΣΑ', 'οδοσ σα'],
    ['takes half a pair for a gap', 'a\ud800b', 'a b'],
    ['is empty for punctuation', '！？\n…\0', ''],
  ])('%s', (_, text, folded) => expect(foldText(text)).toBe(folded));

  it('leaves runs of letters, marks and digits parted by one space or line feed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?:[ \n](?!$)|$))*$/u);
      }),
    );
  });

  it('leaves a folded text as it is', () => {
    expect(foldText('薴')).toBe(foldText('苧'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('folds alike in one pass and in several', () => {
    const character = fc.constantFrom(...Array.from('证證券Ａａ９9，,。 \n\t-中'));
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        // A character of two code units sends the whole text the slower way.
        expect(foldText(`${text}\n𠮷`)).toBe(`${foldText(text)}\n𠮷`.trim());
      }),
    );
  });

  it('takes a megabyte', () => {
    expect(foldText('中，'.repeat(500_000))).toHaveLength(999_999);
  });
});
