import { describe, expect, it } from 'vitest';
import { activityGroups } from './source-directory';

const source = (slug: string, newest: number | undefined, count = 1) => ({ slug, name: slug, count, newest });
const WORDS = { busy: 'busy', quiet: 'quiet' };

describe('activityGroups', () => {
  it('has the most active first, then the quiet ones by their newest story', () => {
    const sources = [
      source('a', 9),
      source('b', undefined),
      source('c', 5),
      source('d', 7),
      source('e', 8, 3),
    ];
    const groups = activityGroups(
      sources,
      new Map([
        ['a', 1],
        ['d', 12],
      ]),
      WORDS,
    );
    expect(groups.map(({ id, sources: group }) => [id, ...group.map(({ slug }) => slug)])).toEqual([
      ['busy', 'd', 'a'],
      ['quiet', 'e', 'c', 'b'],
    ]);
  });

  it('leaves out a group that has none', () => {
    expect(activityGroups([source('a', 1)], new Map([['a', 1]]), WORDS).map(({ id }) => id)).toEqual([
      'busy',
    ]);
    expect(activityGroups([], new Map(), WORDS)).toEqual([]);
  });
});
