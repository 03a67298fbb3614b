import { describe, expect, it } from 'vitest';
import { percentRead } from './keep-place';

describe('percentRead', () => {
  it('runs from the first line at the top to the last line at the bottom', () => {
    const story = { height: 2_800, windowHeight: 800 };
    expect(percentRead({ ...story, top: 300 })).toBe(0);
    expect(percentRead({ ...story, top: -860 })).toBe(43);
    expect(percentRead({ ...story, top: -1_999 })).toBe(99);
    expect(percentRead({ ...story, top: -2_000 })).toBe(100);
    expect(percentRead({ ...story, top: -5_000 })).toBe(100);
  });

  it('takes a story that fits the window as read when all of it is seen', () => {
    expect(percentRead({ top: 300, height: 200, windowHeight: 800 })).toBe(100);
    expect(percentRead({ top: 700, height: 200, windowHeight: 800 })).toBe(0);
    expect(percentRead({ top: 800, height: 800, windowHeight: 800 })).toBe(0);
  });
});
