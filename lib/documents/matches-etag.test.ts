import { describe, expect, it } from 'vitest';
import { matchesEtag } from './response';

describe('matchesEtag', () => {
  it.each(['"a"', 'W/"a"', '"x", W/"a"', '*'])('takes %s for W/"a"', (known) => {
    expect(matchesEtag(known, 'W/"a"')).toBe(true);
    expect(matchesEtag(known, '"a"')).toBe(true);
  });

  it.each([undefined, '', '"b"', 'a'])('does not take %s for it', (known) => {
    expect(matchesEtag(known, 'W/"a"')).toBe(false);
  });

  it('matches nothing where there is no ETag', () => expect(matchesEtag('*', undefined)).toBe(false));
});
