import { describe, expect, it } from 'vitest';
import { extendList } from './take-in-page';
import { parseReadingList, positionIn, type ReadingList } from './reading-list';

const story = (name: string) => ({ path: `/${name}.html`, title: name });
const list: ReadingList = {
  title: '最新',
  stories: [story('a'), story('b'), story('c')],
  before: undefined,
  after: '/latest/page/2',
};

describe('parseReadingList', () => {
  it('reads what was stored', () => {
    expect(parseReadingList(JSON.stringify(list))).toEqual(list);
  });

  it('refuses what is no list, and paths that lead away', () => {
    const away = { ...list, stories: [{ path: '//evil.example/', title: 'x' }] };
    for (const text of [
      null,
      '',
      '{',
      '[]',
      '1',
      JSON.stringify({ ...list, title: 1 }),
      JSON.stringify(away),
    ])
      expect(parseReadingList(text), String(text)).toBeUndefined();
    expect(
      parseReadingList(JSON.stringify({ ...list, after: 'javascript:alert(1)' }))?.after,
    ).toBeUndefined();
  });
});

describe('positionIn', () => {
  it('finds the neighbours', () => {
    expect(positionIn(list, '/b.html')).toEqual({
      title: '最新',
      previous: story('a'),
      next: story('c'),
      more: undefined,
    });
  });

  it('says where the list goes on', () => {
    expect(positionIn(list, '/c.html')?.more).toEqual({ end: 'after', page: '/latest/page/2' });
    expect(positionIn(list, '/a.html')?.more).toBeUndefined();
  });

  it('looks past the marks of a search, and does not know other stories', () => {
    const marked = { ...list, stories: [{ path: '/a.html#marks=x', title: 'a' }] };
    expect(positionIn(marked, '/a.html')).toBeDefined();
    expect(positionIn(list, '/z.html')).toBeUndefined();
    expect(positionIn(undefined, '/a.html')).toBeUndefined();
  });
});

describe('extendList', () => {
  it('takes the next page in once', () => {
    const page: ReadingList = {
      title: '最新',
      stories: [story('c'), story('d')],
      before: '/latest',
      after: undefined,
    };
    const longer = extendList(list, 'after', page);
    expect(longer.stories.map(({ title }) => title)).toEqual(['a', 'b', 'c', 'd']);
    expect(longer.after).toBeUndefined();
    expect(longer.before).toBeUndefined();
  });
});
