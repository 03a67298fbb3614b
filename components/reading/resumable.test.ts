import { describe, expect, it } from 'vitest';
import { resumable } from './resumable';

const story = { block: 3, offset: 0.5, percent: 43, furthest: 60, at: 1_790_000_000 };
const DAY = 86_400;

describe('resumable', () => {
  it('offers the place for thirty days', () => {
    expect(resumable(story, story.at + 29 * DAY)).toBe(43);
    expect(resumable(story, story.at + 31 * DAY)).toBeUndefined();
  });

  it('does not offer beginnings, ends and what was never opened', () => {
    expect(resumable({ ...story, percent: 4 }, story.at)).toBeUndefined();
    expect(resumable({ ...story, percent: 96 }, story.at)).toBeUndefined();
    expect(resumable(undefined, story.at)).toBeUndefined();
  });
});
