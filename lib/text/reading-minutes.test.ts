import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-minutes';

describe('readingMinutes', () => {
  it('is never less than a minute', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes('快讯')).toBe(1);
  });

  it('reads 400 Han characters a minute', () => {
    expect(readingMinutes('稳'.repeat(400))).toBe(1);
    expect(readingMinutes('稳增长。'.repeat(400))).toBe(3);
    expect(readingMinutes('\ud842稳')).toBe(1);
    expect(readingMinutes('𠮷'.repeat(2000))).toBe(5);
  });

  it('reads 220 Latin words a minute', () => {
    expect(readingMinutes('growth '.repeat(660))).toBe(3);
    expect(readingMinutes("it's 3.5% ".repeat(330))).toBe(3);
    expect(readingMinutes('Wärme Жизнь '.repeat(330))).toBe(3);
  });

  it('adds both in mixed text', () => {
    expect(readingMinutes('增'.repeat(800) + ' GDP'.repeat(440))).toBe(4);
  });
});
