import { describe, expect, it } from 'vitest';
import { normaliseSource } from './read-source';

describe('normaliseSource', () => {
  it('makes every line end a line feed', () => {
    expect(normaliseSource('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne');
  });

  it('HT-71 removes controls, byte-order marks and noncharacters, and replaces lone surrogates', () => {
    expect(normaliseSource('\ufeff稳\0增\u0007长\uffff\ud800。\t')).toBe('稳增长\ufffd。\t');
    expect(normaliseSource('𠮷野家')).toBe('𠮷野家');
  });
});
