import { describe, expect, it } from 'vitest';
import { chinaTime } from '../china-time';
import { Random } from '../random';
import { drawStory } from './story';
import { templates } from './template';

const story = drawStory(new Random(1, 'story', 0), chinaTime(1_647_294_738));

describe('templates', () => {
  it('fills the slots of each line with what the story says', () => {
    const [first, second] = templates('{date}，{company}（{code}）。\n  {year}年{place}');
    const { company, place } = story;
    expect(first?.(new Random(1, 'text', 0), story)).toBe(`3月15日，${company.name}（${company.code}）。`);
    expect(second?.(new Random(1, 'text', 0), story)).toBe(`2022年${place}`);
  });

  it('does not accept a slot nobody fills', () => {
    expect(() => templates('{nobody}上涨')).toThrow('unknown slot: {nobody}');
    expect(() => templates('{toString}上涨')).toThrow('unknown slot');
  });
});
