import { describe, expect, it } from 'vitest';
import { formatZoneName } from './format-date';

describe('formatZoneName', () => {
  it('names the zone in the language of the site', () => {
    expect(formatZoneName('Asia/Shanghai', 'zh-Hans-CN')).toBe('中国标准时间');
    expect(formatZoneName('Asia/Shanghai', 'en')).toBe('China Standard Time');
  });
});
