import { describe, expect, it } from 'vitest';
import { carriedStory, corpusPost } from './corpus-post';
import { corpusOptions } from './corpus-options';
import { publishedAt } from './published-at';

const options = corpusOptions(10_000);
const carried = Array.from({ length: options.posts }, (_, index) => ({ index, ...carriedStory(index, 1) }));
const copies = carried.filter(({ carrier }) => carrier > 0);

const read = (index: number) => {
  const { text } = corpusPost(index, 1, options);
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'mu').exec(text)?.[1] ?? '';
  const body = text.split('---\n')[2]?.split('\n\n')[0] ?? '';
  return { title: field('title'), category: field('categories'), body };
};

describe('carriedStory', () => {
  it('makes about 3 % of the posts copies of an earlier one', () => {
    expect(copies.length / options.posts).toBeGreaterThan(0.025);
    expect(copies.length / options.posts).toBeLessThan(0.035);
    for (const { index, first, carrier } of copies) {
      expect(first).toBeLessThan(index);
      expect(carrier).toBeLessThanOrEqual(3);
    }
  });

  it('has two to four posts tell the story, each from another source, within hours', () => {
    const shared = carried.filter((post) => post.shared);
    for (const first of new Set(shared.map((post) => post.first))) {
      const group = shared.filter((post) => post.first === first);
      expect(group.length).toBeGreaterThanOrEqual(2);
      expect(group.length).toBeLessThanOrEqual(4);
      expect(new Set(group.map(({ index }) => read(index).category)).size).toBe(group.length);
      const last = group.at(-1)?.index ?? first;
      expect(publishedAt(last, 1, options) - publishedAt(first, 1, options)).toBeLessThan(14 * 3600);
    }
  });

  it('keeps the text and the headline, or nearly so', () => {
    const pairs = copies.map(({ index, first }) => ({ copy: read(index), original: read(first) }));
    const opening = (body: string): string => body.slice(0, 20);
    expect(pairs.every(({ copy, original }) => opening(copy.body) === opening(original.body))).toBe(true);
    const same = pairs.filter(({ copy, original }) => copy.title === original.title).length / pairs.length;
    expect(same).toBeGreaterThan(0.4);
    expect(same).toBeLessThan(0.8);
  });
});
