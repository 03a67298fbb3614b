import { describe, expect, it } from 'vitest';
import { INITIAL_CHOICES, READING_CHOICES, READING_SETTINGS, readingValueOf } from './reading-choices';

describe('readingValueOf', () => {
  it('knows every value that is offered', () => {
    for (const setting of READING_SETTINGS)
      for (const value of READING_CHOICES[setting]) expect(readingValueOf(setting, value)).toBe(value);
  });

  it('falls back to the initial value, which is one of those offered', () => {
    for (const setting of READING_SETTINGS) {
      expect(READING_CHOICES[setting]).toContain(INITIAL_CHOICES[setting]);
      for (const junk of [undefined, null, '', '17', 18, 'toString', '__proto__'])
        expect(readingValueOf(setting, junk)).toBe(INITIAL_CHOICES[setting]);
    }
  });
});
