import { describe, expect, it } from 'vitest';
import { parsePageNumber } from './routes';

describe('parsePageNumber', () => {
  it('reads whole numbers from 1', () => {
    expect(parsePageNumber('1')).toBe(1);
    expect(parsePageNumber('20417')).toBe(20417);
  });

  it.each(['0', '01', '-1', '1.5', '1e3', '', ' 1', '１', '9999999999'])('refuses %j', (segment) => {
    expect(parsePageNumber(segment)).toBeUndefined();
  });
});
