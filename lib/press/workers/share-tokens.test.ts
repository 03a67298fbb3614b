import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from '@/lib/jekyll/config/site-config';
import { pressPost, type PressedPost } from '../press-post';
import { sharedMemoryOf, shareTokens } from './press-batch';

const { config } = parseSiteConfig(undefined);
const pressed = (name: string, text: string): PressedPost =>
  pressPost(`_posts/2024-01-02-${name}.md`, Buffer.from(text), config, 2_000_000_000);

const batch = [
  pressed('one', '---\ntitle: 央行降准\n---\n沪指 3000 点'),
  pressed('hidden', '---\npublished: false\n---\n'),
  pressed('two', '---\ntitle: Markets\n---\nrise again'),
];

describe('shareTokens', () => {
  it('leaves what is found as it is', () => {
    expect(shareTokens(batch, undefined)).toEqual(batch);
  });

  it('uses spare memory that is large enough, and new memory else', () => {
    const spare = new SharedArrayBuffer(65_536);
    expect(sharedMemoryOf(shareTokens(batch, spare))).toBe(spare);
    const small = new SharedArrayBuffer(4);
    const memory = sharedMemoryOf(shareTokens(batch, small));
    expect(memory).toBeInstanceOf(SharedArrayBuffer);
    expect(memory).not.toBe(small);
  });

  it('finds no shared memory where there is none', () => {
    expect(sharedMemoryOf(batch)).toBeUndefined();
    expect(sharedMemoryOf(shareTokens(batch.slice(1, 2), undefined))).toBeUndefined();
  });
});
