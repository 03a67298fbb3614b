import { describe, expect, it } from 'vitest';
import { formatNearDay } from './format-date';

describe('formatNearDay', () => {
  it('names the year only where it differs', () => {
    expect(formatNearDay('2022-03-15', '2022-11-01', 'zh-Hans-CN')).toBe('3月15日');
    expect(formatNearDay('2021-12-31', '2022-01-01', 'zh-Hans-CN')).toBe('2021-12-31');
    expect(formatNearDay('2021-12-31', undefined, 'zh-Hans-CN')).toBe('2021-12-31');
  });
});
