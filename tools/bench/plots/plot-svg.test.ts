import { describe, expect, it } from 'vitest';
import { plotSvg } from './plot-svg';

const plot = { title: 'Press <fast> & "cold"', x: 'posts', y: 's', scale: 'log' } as const;

describe('plotSvg', () => {
  const svg = plotSvg({
    ...plot,
    series: [
      {
        name: 'Broadsheet',
        points: [
          { x: 1_000, y: 1 },
          { x: 10_000, y: 10 },
        ],
      },
      { name: 'nothing', points: [] },
      { name: 'Hugo', points: [{ x: 10_000, y: 10 }] },
    ],
  });

  it('draws what has points, and names it', () => {
    expect(svg?.match(/<polyline/g)).toHaveLength(2);
    expect(svg?.match(/<circle/g)).toHaveLength(3);
    expect(svg).toContain('>Hugo</text>');
    expect(svg).not.toContain('nothing');
    expect(svg).not.toContain('NaN');
  });

  it('escapes what it writes', () => {
    expect(svg).toContain('<title>Press &lt;fast> &amp; &quot;cold&quot;</title>');
  });

  it('draws nothing without points', () => {
    expect(plotSvg({ ...plot, series: [] })).toBeUndefined();
  });
});
