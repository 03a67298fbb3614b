import { describe, expect, it } from 'vitest';
import { parseArguments } from './parse-arguments';
import { UsageError } from './usage-error';

describe('parseArguments', () => {
  it('fills in what is not asked for', () => {
    expect(parseArguments(['--posts', '10000', '--out', 'corpus'])).toEqual({
      out: 'corpus',
      seed: 1,
      options: { posts: 10_000, sources: 1_000, days: 25, until: '2026-11-20' },
    });
  });

  it('takes every option', () => {
    const given = '--posts 50 --out=x --seed 9 --sources 12 --days 3 --until 2024-02-29'.split(' ');
    const options = { posts: 50, sources: 12, days: 3, until: '2024-02-29' };
    expect(parseArguments(given)).toEqual({ out: 'x', seed: 9, options });
  });

  it.each([
    ['', '--posts and --out are needed'],
    ['--posts 10', '--posts and --out are needed'],
    ['--posts ten --out x', '--posts takes a whole number from 1 to 10000000, not "ten"'],
    ['--posts 0 --out x', '--posts takes a whole number'],
    ['--posts 1e3 --out x', '--posts takes a whole number'],
    ['--posts 9 --out x --sources 2001', '--sources takes a whole number from 1 to 2000, not "2001"'],
    ['--posts 9 --out x --days 0', '--days takes a whole number from 1 to 7300, not "0"'],
    ['--posts 9 --out x --seed=-1', '--seed takes a whole number'],
    ['--posts 9 --out x --until 2026-02-30', '--until takes a day from 1990-01-01 to 2099-12-31'],
    ['--posts 9 --out x --until soon', '--until takes a day'],
    ['--posts 9 --out x --colour red', "Unknown option '--colour'"],
    ['--posts', 'argument missing'],
    ['--posts 9 --out x more', 'Unexpected argument'],
  ])('explains what is wrong with "%s" in one line', (line, message) => {
    const parse = (): unknown => parseArguments(line.split(' ').filter(Boolean));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
    expect(parse).not.toThrow('\n');
  });
});
