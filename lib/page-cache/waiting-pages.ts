import { archive } from '@/lib/reader/archive';
import type { FinishedPage, PackedPage } from './packed-page';
import { PageCache } from './page-cache';
import { stampOf } from './stamp';

/** A page that waits to be asked for again. */
export interface WaitingPage {
  /** The page as it is kept. */
  packed?: PackedPage;
  /** The page as Next made it, until it is packed. */
  finished?: FinishedPage;
  readonly lastModified: number;
  /** How long Next may keep it, in Next's own words. */
  readonly cacheControl: unknown;
  /** Headers of the answer that was made of this very page; undefined until there was one. */
  headers?: Readonly<Record<string, string | number | readonly string[]>>;
}

declare global {
  var broadsheetPages: PageCache<WaitingPage> | undefined;
}

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The pages of this process: Next's cache handler puts them in, the server in front of Next answers
 * with them. Each of the two is a bundle of its own, so they share them through the global object.
 */
export function waitingPages(): PageCache<WaitingPage> {
  return (globalThis.broadsheetPages ??= new PageCache(MAX_BYTES, () => stampOf(archive())));
}
