import { describe, expect, it } from 'vitest';
import { arrangeSections } from './section-bar';

const a = { slug: 'a', name: 'A' };
const b = { slug: 'b', name: 'B' };
const c = { slug: 'c', name: 'C' };

describe('arrangeSections', () => {
  it('keeps the order of the busiest', () => {
    expect(arrangeSections([a, b], undefined)).toEqual([a, b]);
    expect(arrangeSections([a, b], { slug: 'b', name: 'B' })).toEqual([a, b]);
  });

  it('puts a quiet section first when the reader is in it', () => {
    expect(arrangeSections([a, b], c)).toEqual([c, a, b]);
  });
});
