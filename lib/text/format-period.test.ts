import { expect, it } from 'vitest';
import { formatPeriod } from './format-date';

it.each([
  ['2022', 'zh-Hans-CN', 'long', '2022年'],
  ['2022-03', 'zh-Hans-CN', 'long', '2022年3月'],
  ['2022-03', 'zh-Hant-TW', 'short', '3月'],
  ['2022-11', 'zh-Hans-CN', 'short', '11月'],
  ['2022', 'en', 'short', '2022'],
  ['2022-03', 'en', 'long', 'March 2022'],
  ['2022-03', 'en', 'short', 'March'],
] as const)('%s in %s, %s', (period, locale, style, text) => {
  expect(formatPeriod(period, locale, style)).toBe(text);
});
