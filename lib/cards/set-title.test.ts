import { describe, expect, it } from 'vitest';
import { setTitle } from './setting';

const widthOf = (): number => 1;
const room = { width: 1000, height: 330, sizes: [100, 80, 60, 40] };

describe('setTitle', () => {
  it('sets a short title large, on one line', () => {
    expect(setTitle('央行宣布降准', room, widthOf)).toEqual({ size: 100, lines: ['央行宣布降准'] });
  });

  it('makes the lines about equally long', () => {
    const { lines } = setTitle('前三季度规模以上工业增加值', room, widthOf);
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(4);
  });

  it('ends a title of 120 characters in an ellipsis on the third line', () => {
    const { size, lines } = setTitle('工业和信息化部发布通知'.repeat(11), room, widthOf);
    expect(size).toBe(40);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });
});
