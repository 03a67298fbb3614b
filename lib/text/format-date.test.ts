import { describe, expect, it } from 'vitest';
import { formatDay } from './format-date';

describe('formatDay', () => {
  it.each([
    ['zh-Hans-CN', 'full', '2022年3月15日星期二'],
    ['zh-Hans-CN', 'short', '3月15日'],
    ['zh-Hant-TW', 'long', '2022年3月15日'],
    ['en', 'full', 'Tuesday, March 15, 2022'],
    ['en', 'short', 'March 15'],
  ] as const)('writes a day for %s, %s', (locale, style, expected) => {
    expect(formatDay('2022-03-15', locale, style)).toBe(expected);
  });
});
