import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';

describe('excerptOf', { timeout: 60_000 }, () => {
  it('gives a short text whole, on one line', () => {
    expect(excerptOf('稳增长。\n促消费')).toBe('稳增长。 促消费');
    expect(excerptOf('')).toBe('');
  });

  it('cuts at the last sentence end that fits, without an ellipsis', () => {
    expect(excerptOf('第一句话。第二句话很长很长很长', 8)).toBe('第一句话。');
    expect(excerptOf('他说：“全力以赴。”会议还强调其他事项', 12)).toBe('他说：“全力以赴。”');
  });

  it('adds an ellipsis only when cut inside a sentence', () => {
    expect(excerptOf('好。这一句话没有尽头一直写下去不停', 12)).toBe('好。这一句话没有尽头一直…');
    expect(excerptOf('稳'.repeat(121))).toBe(`${'稳'.repeat(120)}…`);
    expect(excerptOf('稳'.repeat(120))).toBe('稳'.repeat(120));
  });

  it('leaves no opening mark or comma before the ellipsis', () => {
    expect(excerptOf('要把稳增长摆在突出位置，继续', 12)).toBe('要把稳增长摆在突出位置…');
    expect(excerptOf('要把稳增长摆在突出位“继续', 11)).toBe('要把稳增长摆在突出位…');
  });

  it('counts Latin letters as half and keeps words whole', () => {
    expect(excerptOf('abcdefgh', 4)).toBe('abcdefgh');
    expect(excerptOf('growth remains steady', 8)).toBe('growth remains…');
  });

  it('does not take a decimal point as a sentence end', () => {
    expect(excerptOf('同比增长3.5个百分点之后继续', 8)).toBe('同比增长3.5个百…');
    expect(excerptOf('Growth is steady. Prices fall further now', 14)).toBe('Growth is steady.');
  });

  it('does not split surrogate pairs or joined emoji', () => {
    expect(excerptOf('𠮷'.repeat(9), 4)).toBe(`${'𠮷'.repeat(4)}…`);
    const family = '👨‍👩‍👧';
    expect(excerptOf(`一家${family}人`, 4)).toBe('一家…');
  });

  it('keeps to the limit and never breaks a pair, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const excerpt = excerptOf(text, limit);
        expect(Array.from(excerpt).length).toBeLessThanOrEqual(limit * 2 + 1);
        if (!/\p{Surrogate}/u.test(text)) expect(excerpt).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
