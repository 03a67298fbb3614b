import { describe, expect, it } from 'vitest';
import { openComments } from './read-source';

describe('HT-58 openComments', () => {
  it('keeps comments that end', () => {
    expect(openComments('a<!-- b -->c<!--[if IE]>d<![endif]-->e')).toBe(
      'a<!-- b -->c<!--[if IE]>d<![endif]-->e',
    );
    expect(openComments('a<!-->b')).toBe('a<!-->b');
  });

  it('keeps the text after one that does not', () => {
    expect(openComments('a<!-- b -->c<!-- <p>d</p><!--e')).toBe('a<!-- b -->c <p>d</p>e');
  });
});
