import { describe, expect, it } from 'vitest';
import { commandFor } from './command-for';

describe('commandFor', () => {
  it('knows single keys, also while Caps Lock is on', () => {
    expect(commandFor('j', false)).toBe('next-row');
    expect(commandFor('J', false)).toBe('next-row');
    expect(commandFor('?', false)).toBe('help');
  });

  it('reads two keys after the prefix, and nothing else there', () => {
    expect(commandFor('h', true)).toBe('front');
    expect(commandFor('c', true)).toBe('sources');
    expect(commandFor('j', true)).toBeUndefined();
  });

  it('leaves every other key alone', () => {
    for (const key of ['h', 'c', '/', 'Enter', 'Process', 'constructor', ' '])
      expect(commandFor(key, false), key).toBeUndefined();
  });
});
