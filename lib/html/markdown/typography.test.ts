import { describe, expect, it } from 'vitest';
import { typeSet } from './typography';

describe('typeSet', () => {
  it.each([
    [`"one" and 'two'`, '“one” and ‘two’'],
    [`"'Quoted' words," it's`, '“‘Quoted’ words,” it’s'],
    [`the '80s, 6'2"`, 'the ’80s, 6’2”'],
    ['a -- b --- c ---- d', 'a – b — c —- d'],
    ['wait... << x >>', 'wait… «\u00a0x »'],
    ['“引号”、（括号）——……', '“引号”、（括号）——……'],
  ])('%j', (typed, set) => {
    expect(typeSet(typed)).toBe(set);
  });
});
