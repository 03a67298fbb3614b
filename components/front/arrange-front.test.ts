import { describe, expect, it } from 'vitest';
import { storyWith } from '../testing/story-with';
import { arrangeFront } from './arrange-front';

const stories = (lengths: readonly number[]) => lengths.map((length, id) => storyWith({ id, length }));

describe('arrangeFront', () => {
  it('lifts the newest substantial stories out of the river', () => {
    const { seconds, river } = arrangeFront({
      latest: stories([40, 900, 40, 800, 40, 700, 600, 500, 40, 40, 40]),
    });
    expect(seconds.map(({ id }) => id)).toEqual([1, 3, 5, 6]);
    expect(river.map(({ id }) => id)).toEqual([0, 2, 4, 7, 8, 9, 10]);
  });

  it('leaves a short river alone', () => {
    expect(arrangeFront({ latest: stories([900, 900, 900, 900]) }).seconds).toEqual([]);
    expect(arrangeFront({ latest: [] })).toEqual({ seconds: [], river: [] });
  });

  it('never shows a single second story', () => {
    expect(arrangeFront({ latest: stories([900, 1, 1, 1, 1, 1, 1, 1, 1]) }).seconds).toEqual([]);
  });

  it('ends the river somewhere', () => {
    expect(arrangeFront({ latest: stories(Array.from({ length: 60 }, () => 10)) }).river).toHaveLength(18);
  });
});
