import { describe, expect, it } from 'vitest';
import { wordsFor } from './words-for';

describe('wordsFor', () => {
  it('has a locale that Intl knows in every language', () => {
    for (const lang of ['zh-CN', 'zh-TW', 'en']) {
      expect(Intl.DateTimeFormat.supportedLocalesOf(wordsFor(lang).locale)).toHaveLength(1);
    }
  });

  it('counts', () => {
    expect(wordsFor('zh-CN').stories(12345)).toBe('12,345 篇');
    expect(wordsFor('en').stories(1)).toBe('1 story');
    expect(wordsFor('en').stories(2)).toBe('2 stories');
  });
});
