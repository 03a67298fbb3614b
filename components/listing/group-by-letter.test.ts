import { describe, expect, it } from 'vitest';
import { groupByLetter } from './group-by-letter';

const source = (slug: string) => ({ slug, name: slug, count: 1, newest: undefined });

describe('groupByLetter', () => {
  it('groups by initial without regard to case, the others last', () => {
    const slugs = ['21caijing', 'Anxin', 'anhai(xianggang)', '中国', 'zhongguo', 'b'];
    const groups = groupByLetter(slugs.map(source));
    expect(groups.map(({ letter, categories }) => [letter, categories.map(({ slug }) => slug)])).toEqual([
      ['A', ['Anxin', 'anhai(xianggang)']],
      ['B', ['b']],
      ['Z', ['zhongguo']],
      [undefined, ['21caijing', '中国']],
    ]);
  });
});
