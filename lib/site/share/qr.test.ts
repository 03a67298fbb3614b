import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from './qr';

describe('qrCode', () => {
  it('draws every dark module once, inside a quiet zone', () => {
    const { size, path } = qrCode('https://news.example.org/p/3k9x2ab1');
    const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
        const row = modules[Number(y)] ?? [];
        expect(row[at]).toBe(false);
        row[at] = true;
      }
    }
    const options = { ecc: 'M', border: 4, maskPattern: 0 } as const;
    expect(modules).toEqual(encode('https://news.example.org/p/3k9x2ab1', options).data);
    expect(modules.slice(0, 4).flat().some(Boolean)).toBe(false);
  });

  it('keeps short links small, so that phones read them from 200 pixels', () => {
    expect(qrCode('https://news.example.org/p/3k9x2ab1').size).toBeLessThanOrEqual(33 + 8);
  });
});
