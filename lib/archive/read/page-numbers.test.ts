import { describe, expect, it } from 'vitest';
import { lastPageNumber } from './lists';

describe('lastPageNumber', () => {
  it.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [74, 1],
    [75, 2],
    [100, 2],
    [124, 2],
    [125, 3],
  ])('of %i posts is %i', (total, last) => expect(lastPageNumber(total)).toBe(last));
});
