import { describe, expect, it } from 'vitest';
import { encodeSegment } from './routes';

describe('encodeSegment', () => {
  it('keeps what a path may hold', () => {
    const kept = "anhai(xianggang)-_.~!$&'*+,;=:@";
    expect(encodeSegment(kept)).toBe(kept);
  });

  it('encodes the rest as UTF-8', () => {
    expect(encodeSegment('中/ ?#%[]"')).toBe('%E4%B8%AD%2F%20%3F%23%25%5B%5D%22');
  });
});
