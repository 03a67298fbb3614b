import { describe, expect, it } from 'vitest';
import { resolveSrcset } from './addresses';

describe('IM-77 resolveSrcset', () => {
  it('keeps good candidates and removes bad ones', () => {
    expect(
      resolveSrcset('http://a.example/1.png 1x, javascript:alert(1) 2x, //b.example/2.png 2x', undefined),
    ).toBe('https://a.example/1.png 1x, https://b.example/2.png 2x');
    expect(resolveSrcset('https://a.example/1.png 400w,https://a.example/2.png 800w', undefined)).toBe(
      'https://a.example/1.png 400w, https://a.example/2.png 800w',
    );
  });

  it('removes candidates with broken descriptors', () => {
    expect(resolveSrcset('https://a.example/1.png huge, https://a.example/2.png 1.5x', undefined)).toBe(
      'https://a.example/2.png 1.5x',
    );
  });

  it('takes an address with commas as one', () => {
    expect(resolveSrcset('https://a.example/w_1,h_2/1.png 2x', undefined)).toBe(
      'https://a.example/w_1%2Ch_2/1.png 2x',
    );
  });

  it('gives nothing when nothing is left', () => {
    expect(resolveSrcset('javascript:alert(1) 1x, data:image/png;base64,AAAA 2x', undefined)).toBeUndefined();
    expect(resolveSrcset(' , ', undefined)).toBeUndefined();
  });

  it('keeps at most eight', () => {
    const many = Array.from(
      { length: 20 },
      (_, index) => `https://a.example/${String(index)}.png ${String(index + 1)}w`,
    );
    expect(resolveSrcset(many.join(', '), undefined)?.split(', ')).toHaveLength(8);
  });
});
