import type { SafeHtml } from '@/lib/model/safe-html';
import { searchTokens } from '@/lib/search/tokens';
import type { ArchiveEntry } from '../write/post-store';

/** 2022-03-15T00:00:00Z. */
export const SAMPLE_INSTANT = 1_647_302_400;

/** A complete entry for tests; `path` names it, the rest can be overridden. */
export function sampleEntry(path: string, over: Partial<ArchiveEntry> = {}): ArchiveEntry {
  const instant = 'instant' in over ? over.instant : SAMPLE_INSTANT;
  const title = over.title ?? `Title of ${path}`;
  const html = over.html ?? ('<p>Body.</p>' as SafeHtml);
  return {
    path,
    permalink: `/${path.replace(/\.md$/, '.html')}`,
    title,
    instant,
    day: instant === undefined ? undefined : new Date(instant * 1000).toISOString().slice(0, 10),
    tie: Number.parseInt(Buffer.from(path).toString('hex').slice(0, 8), 16) % 2 ** 18,
    categories: ['jinrong'],
    tags: [],
    names: [],
    excerpt: 'An excerpt.',
    length: 1000,
    readingMinutes: 3,
    picture: undefined,
    story: undefined,
    html,
    description: undefined,
    searchTokens: searchTokens(title, html + (over.description ?? '')),
    attribution: undefined,
    original: undefined,
    lang: undefined,
    stocks: [],
    removals: [],
    redirectFrom: [],
    redirectTo: undefined,
    redirectLines: { from: 2, to: 3 },
    ...over,
  };
}
