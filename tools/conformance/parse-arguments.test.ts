import { describe, expect, it } from 'vitest';
import { UsageError } from '@/tools/corpus/usage-error';
import { parseArguments } from './parse-arguments';

describe('the command line of the conformance tool', () => {
  it('takes a folder and has defaults for the rest', () => {
    expect(parseArguments(['site'])).toEqual({
      dir: 'site',
      json: false,
      examples: 0,
      zone: 'UTC',
      dump: undefined,
    });
  });

  it('takes every option', () => {
    const args = ['--json', '--examples', '12', 'site', '--zone', 'Asia/Shanghai', '--dump', 'x.jsonl'];
    expect(parseArguments(args)).toEqual({
      dir: 'site',
      json: true,
      examples: 12,
      zone: 'Asia/Shanghai',
      dump: 'x.jsonl',
    });
  });

  it.each([[[]], [['a', 'b']], [['a', '--examples', 'many']], [['a', '--zone', 'Mars']], [['a', '--what']]])(
    'refuses %j and says what it takes',
    (args) => {
      expect(() => parseArguments(args)).toThrow(UsageError);
    },
  );
});
