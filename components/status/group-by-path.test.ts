import { describe, expect, it } from 'vitest';
import { groupByPath } from './status-page';

const problem = (path: string, line: number) => ({ path, line, code: 'EMPTY', message: '' });

describe('groupByPath', () => {
  it('puts the problems of one file together', () => {
    expect(groupByPath([problem('b', 1), problem('a', 2), problem('b', 3)])).toEqual([
      { path: 'b', problems: [problem('b', 1), problem('b', 3)] },
      { path: 'a', problems: [problem('a', 2)] },
    ]);
  });
});
