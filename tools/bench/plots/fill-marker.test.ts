import { describe, expect, it } from 'vitest';
import { fillMarker } from './run-plots';

describe('fillMarker', () => {
  it('replaces what stands between, again and again', () => {
    const once = fillMarker('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new $& 1');
    expect(once).toBe('a\n<!-- x -->\n\nnew $& 1\n\n<!-- /x -->\nb');
    expect(fillMarker(once, 'x', 'new $& 1')).toBe(once);
  });

  it('refuses a text without the pair', () => {
    expect(() => fillMarker('<!-- x -->', 'x', '')).toThrow('no <!-- x -->');
  });
});
