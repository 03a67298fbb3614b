import { describe, expect, it } from 'vitest';
import { isTheme } from './theme';

describe('isTheme', () => {
  it('knows the themes and nothing else', () => {
    expect(isTheme('sepia')).toBe(true);
    expect(isTheme('Dark')).toBe(false);
    expect(isTheme(null)).toBe(false);
  });
});
