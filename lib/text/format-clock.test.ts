import { describe, expect, it } from 'vitest';
import { formatClock } from './format-date';

describe('formatClock', () => {
  it('shows hours and minutes of the zone, padded', () => {
    expect(formatClock(1_647_294_738, 'Asia/Shanghai')).toBe('05:52');
    expect(formatClock(1_647_273_600, 'Asia/Shanghai')).toBe('00:00');
  });
});
