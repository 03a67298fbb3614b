import { describe, expect, it } from 'vitest';
import { letterGroups } from './source-directory';

const source = (name: string) => ({ slug: encodeURIComponent(name), name, count: 1, newest: undefined });

describe('letterGroups', () => {
  it('goes by the pinyin of the name, A to Z, the others last', () => {
    const names = ['21世纪', '重庆商报', '中国证券报', '長城證券', 'Anxin', '安海', 'β'];
    const groups = letterGroups(names.map(source));
    expect(groups.map(({ letter, sources }) => [letter, ...sources.map(({ name }) => name)])).toEqual([
      ['A', '安海', 'Anxin'],
      ['C', '長城證券', '重庆商报'],
      ['Z', '中国证券报'],
      [undefined, '21世纪', 'β'],
    ]);
  });

  it('has no group for no sources', () => {
    expect(letterGroups([])).toEqual([]);
  });
});
