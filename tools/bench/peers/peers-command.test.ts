import { describe, expect, it } from 'vitest';
import { UsageError } from '@/tools/corpus/usage-error';
import { parsePeersCommand } from './peers-command';

const parse = (...words: string[]) => parsePeersCommand(words, ['hugo', 'jekyll']);

describe('the command line of the comparison', () => {
  it('compares with everybody by default', () => {
    expect(parse()).toMatchObject({ sizes: [10_000], only: ['hugo', 'jekyll'], limit: 1_800 });
  });

  it('takes every option', () => {
    const words = '--sizes 1000,2000 --only hugo --rounds 2 --limit 60 --out a.json --work w';
    expect(parse(...words.split(' '))).toEqual({
      sizes: [1_000, 2_000],
      only: ['hugo'],
      rounds: 2,
      limit: 60,
      out: 'a.json',
      work: 'w',
    });
  });

  it.each([['--only', 'wordpress'], ['--rounds', '0'], ['--posts', '1000', '--sizes', '2000'], ['--who']])(
    'refuses %s %s',
    (...words) => {
      expect(() => parse(...words)).toThrow(UsageError);
    },
  );
});
