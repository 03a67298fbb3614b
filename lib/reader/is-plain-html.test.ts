import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/text/fold-text';
import { variantsOf } from '@/lib/text/variants-of';
import { isPlainHtml } from './is-plain-html';

const isPlain = (html: string) => isPlainHtml(Buffer.from(html));

describe('isPlainHtml', () => {
  it.each([
    ['bare blocks', '<h2>央行</h2><p>　　中國人民銀行，“降准”。<br>2025年Q3：3.5%</p>', true],
    ['an inline element', '<p>央<b>行</b></p>', false],
    ['an attribute', '<p class="a">央行</p>', false],
    ['a reference', '<p>央&amp;行</p>', false],
  ])('judges %s', (_, html, plain) => expect(isPlain(html)).toBe(plain));

  it('refuses every character that vanishes, or that becomes a Chinese one in no usual writing', () => {
    const missed: string[] = [];
    for (let unit = 0x80; unit <= 0xffff; unit += 1) {
      if (unit >= 0xd800 && unit <= 0xdfff) continue;
      const character = String.fromCharCode(unit);
      const folded = foldText(`央${character}央`).slice(1, -1);
      const becomesHan = Array.from(folded).some(
        (one) => /[\u3400-\u4dbf\u4e00-\u9fff]/.test(one) && !(folded === one && isUsual(character, one)),
      );
      if ((folded === '' || becomesHan) && isPlain(`<p>央${character}行</p>`)) missed.push(unit.toString(16));
    }
    expect(missed).toEqual([]);
  });
});

function isUsual(character: string, folded: string): boolean {
  return character === folded || Array.from(variantsOf(folded)).includes(character);
}
