import { describe, expect, it } from 'vitest';
import { pressPost } from '@/lib/press/press-post';
import { withinTime } from '@/lib/press/workers/within-time';
import { loadLiquid } from '@/lib/jekyll/liquid/liquid-engine';
import type { SiteFiles } from '@/lib/jekyll/liquid/site-files';
import { parseSiteConfig } from '@/lib/jekyll/config/site-config';
import { KNOWN_SHAPES } from './known-shapes';
import { nameOf, postOf, SIZES } from './shape';

/** Milliseconds; what takes quadratic time takes minutes. No figure: `npm run bench:worst` measures. */
const FOR_EVER = 10_000;
const NOW = 2_000_000_000;
const safe = parseSiteConfig('baseurl: /site\n').config;
const full = parseSiteConfig('baseurl: /site\nbroadsheet:\n  liquid: full\n').config;
const files: SiteFiles = { postUrl: () => undefined, fileUrl: () => undefined, posts: () => [] };

describe('a post of one piece over and over', () => {
  it.each(KNOWN_SHAPES.map((shape) => [nameOf(shape), shape] as const))(
    '%s',
    async (_, shape) => {
      await loadLiquid(full);
      const { bounds } = SIZES[shape.place];
      const { path, bytes, full: isFull } = postOf(shape, bounds.at(-1) ?? 0);
      const press = () => pressPost(path, bytes, isFull ? full : safe, NOW, files);
      expect(withinTime(press, FOR_EVER)).toMatchObject({ kind: 'published' });
    },
    120_000,
  );
});
