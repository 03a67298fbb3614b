import { describe, expect, it } from 'vitest';
import { languageOf } from './language';

describe('languageOf', () => {
  it.each([
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['yue', 'zh-Hant'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'zh-Hans'],
    ['not a tag', 'zh-Hans'],
  ])('%j reads %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
