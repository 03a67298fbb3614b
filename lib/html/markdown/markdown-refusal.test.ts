import { describe, expect, it } from 'vitest';
import { isTooMuchMarkdown } from './markdown-refusal';

describe('HT-65 isTooMuchMarkdown', () => {
  it.each([
    ['3,000 quote marks', `${'>'.repeat(3000)} x`],
    ['1,000 list marks', `${'- '.repeat(1000)}x`],
    [
      '10,000 link definitions',
      Array.from({ length: 10_000 }, (_, index) => `[a${String(index)}]: /${String(index)}`).join('\n'),
    ],
    ['a table of 5,000 columns', `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|`],
    ['a run of 60,000 asterisks', `a${'*'.repeat(60_000)}b`],
    ['endless emphasis', 'a*b **c '.repeat(5000)],
    [
      'lists 200 levels deep',
      Array.from({ length: 200 }, (_, index) => `${' '.repeat(2 * index)}- x`).join('\n'),
    ],
    ['100,000 quotes', `"a' `.repeat(50_000)],
    ['1,000 definitions', 'a\n: b\n\n'.repeat(1000)],
    ['300,000 characters', '稳增长促消费，'.repeat(43_000)],
  ])('refuses %s', (_, source) => {
    expect(isTooMuchMarkdown(source)).toBe(true);
  });

  it('takes a page of rules', () => {
    expect(isTooMuchMarkdown(`一\n\n${'*'.repeat(80)}\n\n`.repeat(200))).toBe(false);
  });

  it('takes a long, rich note', () => {
    expect(
      isTooMuchMarkdown(
        '## 一\n\n**二**，[三](/x)\n\n- 四\n  - 五\n\n> > 六\n\n| a | b |\n|---|---|\n'.repeat(150),
      ),
    ).toBe(false);
  });
});
