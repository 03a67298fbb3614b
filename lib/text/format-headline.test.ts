import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlinePhrases } from './format-headline';

describe('headlinePhrases', () => {
  it('keeps words, figures and punctuation whole', () => {
    expect(headlinePhrases('工信部：全力保持工业经济平稳运行')).toEqual([
      '工信部：',
      '全力',
      '保持',
      '工业',
      '经济',
      '平稳',
      '运行',
    ]);
    expect(headlinePhrases('不要让“以价换量”成为本领')).toContain('成为');
    expect(headlinePhrases('证监总署：拟以2亿元至4亿元回购')).toContain('2亿元至');
  });

  it('never starts a phrase with closing punctuation nor ends one with opening punctuation', () => {
    const phrases = headlinePhrases('沧屿（香港）：“首船”发运，增长3.6%！');
    expect(phrases.filter((phrase) => /^[，。！：”）]/u.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => /[“（]$/u.test(phrase))).toEqual([]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(headlinePhrases(title).join('')).toBe(title);
      }),
    );
  });
});
