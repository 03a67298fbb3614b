import { describe, expect, it } from 'vitest';
import { storyWith } from '../testing/story-with';
import { groupByDay } from './story-list';

describe('groupByDay', () => {
  it('cuts at midnight of the zone and keeps the order', () => {
    const late = storyWith({ instant: Date.parse('2022-03-15T00:10:00+08:00') / 1000 });
    const early = storyWith({ instant: Date.parse('2022-03-14T23:50:00+08:00') / 1000 });
    const undated = storyWith({ instant: undefined });
    expect(groupByDay([late, early, undated, undated], 'Asia/Shanghai')).toEqual([
      { day: '2022-03-15', posts: [late] },
      { day: '2022-03-14', posts: [early] },
      { day: undefined, posts: [undated, undated] },
    ]);
    expect(groupByDay([late, early], 'UTC')).toEqual([{ day: '2022-03-14', posts: [late, early] }]);
  });

  it('has no group for no posts', () => {
    expect(groupByDay([], 'UTC')).toEqual([]);
  });
});
