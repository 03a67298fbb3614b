import { describe, expect, it } from 'vitest';
import { UsageError } from '@/tools/corpus/usage-error';
import { parseBenchCommand } from './bench-command';

const parse = (...words: string[]) => parseBenchCommand(words, ['press', 'pages']);

describe('the command line of the benchmark', () => {
  it('measures everything at 10,000 posts by default', () => {
    expect(parse()).toMatchObject({ sizes: [10_000], only: ['press', 'pages'], out: undefined, port: 3580 });
  });

  it('takes every option', () => {
    const words =
      '--sizes 1000,100000 --only pages --out a.json --work w --port 4000 --seconds 2 --crawl 9 --lost 8'.split(
        ' ',
      );
    expect(parse(...words)).toEqual({
      sizes: [1_000, 100_000],
      only: ['pages'],
      out: 'a.json',
      work: 'w',
      port: 4_000,
      seconds: 2,
      crawl: 9,
      lost: 8,
    });
    expect(parse('--posts', '500').sizes).toEqual([500]);
  });

  it.each([
    ['--posts', 'many'],
    ['--posts', '3'],
    ['--sizes', '1000,,2000'],
    ['--posts', '1000', '--sizes', '1000'],
    ['--only', 'press,weather'],
    ['--what'],
    ['stray'],
  ])('refuses %s %s and says what it takes', (...words) => {
    expect(() => parse(...words)).toThrow(UsageError);
  });
});
