import { describe, expect, it } from 'vitest';
import { swipeDirection } from './follow-swipes';

describe('swipeDirection', () => {
  it('pushes the page aside', () => {
    expect(swipeDirection({ dx: -120, dy: 10, duration: 200 })).toBe('next');
    expect(swipeDirection({ dx: 120, dy: -10, duration: 200 })).toBe('prev');
  });

  it('is no scrolling, no tap and no slow drag', () => {
    expect(swipeDirection({ dx: -120, dy: 80, duration: 200 })).toBeUndefined();
    expect(swipeDirection({ dx: -30, dy: 0, duration: 90 })).toBeUndefined();
    expect(swipeDirection({ dx: -200, dy: 0, duration: 900 })).toBeUndefined();
  });
});
