import { describe, expect, it } from 'vitest';
import { titleSize } from './title-size';

describe('titleSize', () => {
  it.each([
    ['央行降准', 'short'],
    ['工信部：全力保持工业经济平稳运行', 'medium'],
    ['长'.repeat(29), 'long'],
    ['Central bank cuts reserve ratio', 'medium'],
    ['', 'short'],
  ])('%s is %s', (title, size) => {
    expect(titleSize(title)).toBe(size);
  });
});
