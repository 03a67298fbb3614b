import { describe, expect, it } from 'vitest';
import type { Card } from './card';
import { paintCard } from './paint-card';

const CARD: Card = {
  format: 'preview',
  site: '宽幅财经',
  title: '工信部：發布①㎡镕喆😀，𬭊与𠮷',
  source: '海岳证券报',
  time: '2026年11月22日 06:10',
  excerpt: '摘要。',
  address: 'https://news.example/p/abc',
  scan: '扫一扫',
};

function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('paintCard', () => {
  it('draws both formats as PNG', { timeout: 60_000 }, async () => {
    expect(sizeOf(await paintCard(CARD))).toEqual([1200, 630]);
    expect(sizeOf(await paintCard({ ...CARD, format: 'poster' }))).toEqual([750, 1200]);
  });

  it('draws hostile and empty titles', { timeout: 60_000 }, async () => {
    for (const title of ['', '<img src=x onerror=alert(1)>&amp;', 'ﷺ'.repeat(300), '\ud800', '😀']) {
      const png = await paintCard({ ...CARD, title, source: undefined, time: undefined, address: undefined });
      expect(sizeOf(png)).toEqual([1200, 630]);
    }
  });
});
