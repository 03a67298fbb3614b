import { AsyncLocalStorage } from 'node:async_hooks';
import { archive } from '@/lib/archive/read/archive';
import type { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { zonedDay } from '@/lib/text/zoned-date';
import type { FinishedPage, PackedPage } from './packed-page';
import { PageCache } from './page-cache';

declare global {
  var broadsheetAskedPage: AsyncLocalStorage<AskedPage> | undefined;
}

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

/**
 * Names what every page is made from: the archive's generation and the day in the site's zone,
 * because the masthead shows the date.
 */
function stampOf(archive: ArchiveReader): string {
  const today = zonedDay(Math.floor(Date.now() / 1000), archive.site()?.timezone ?? 'UTC');
  return `${archive.generation()} ${today}`;
}

/** What Next asked the page cache for while it answered one request. */
export interface AskedPage {
  /** Keys of Next's; a plain page takes one. */
  readonly keys: Set<string>;
  /** The page that was found or made. */
  page?: WaitingPage;
}

/** Joins a request of the server in front with what the cache handler does for it. */
export function askedPage(): AsyncLocalStorage<AskedPage> {
  return (globalThis.broadsheetAskedPage ??= new AsyncLocalStorage());
}
