import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits';
import { cutSource } from './read-source';

describe('cutSource', { timeout: 60_000 }, () => {
  it('keeps a body within the bound', () => {
    expect(cutSource('<p>稳增长</p>')).toBe('<p>稳增长</p>');
  });

  it('HT-62 cuts a longer one before a tag that would be broken', () => {
    const head = '稳'.repeat(LIMITS.bodyLength - 10);
    expect(cutSource(`${head}<a href="https://example.com/">x</a>`)).toBe(head);
    expect(cutSource(`${head}<b>稳增长稳增长稳增长`)).toBe(`${head}<b>稳增长稳增长稳`);
  });

  it('does not leave half a surrogate pair', () => {
    const head = '稳'.repeat(LIMITS.bodyLength - 1);
    expect(cutSource(`${head}𠮷`)).toBe(head);
  });
});
