import { describe, expect, it } from 'vitest';
import { formatNumber } from './format-number';

describe('formatNumber', () => {
  it('groups digits', () => {
    expect(formatNumber(7, 'zh-Hans-CN')).toBe('7');
    expect(formatNumber(1_234_567, 'zh-Hans-CN')).toBe('1,234,567');
  });
});
