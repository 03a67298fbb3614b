import { describe, expect, it } from 'vitest';
import { UsageError } from '@/tools/corpus/usage-error';
import { parseSoakCommand } from './soak-command';

describe('the command line of the soak', () => {
  it('lasts half an hour by default', () => {
    expect(parseSoakCommand([])).toMatchObject({ minutes: 30, posts: 10_000 });
    expect(parseSoakCommand(['--minutes', '2']).minutes).toBe(2);
  });

  it.each([
    ['--minutes', '0'],
    ['--minutes', 'x'],
    ['--hours', '1'],
  ])('refuses %s %s', (...words) => {
    expect(() => parseSoakCommand(words)).toThrow(UsageError);
  });
});
