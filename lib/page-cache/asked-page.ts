import { AsyncLocalStorage } from 'node:async_hooks';
import type { WaitingPage } from './waiting-pages';

/** What Next asked the page cache for while it answered one request. */
export interface AskedPage {
  /** Keys of Next's; a plain page takes one. */
  readonly keys: Set<string>;
  /** The page that was found or made. */
  page?: WaitingPage;
}

declare global {
  var broadsheetAskedPage: AsyncLocalStorage<AskedPage> | undefined;
}

/** Joins a request of the server in front with what the cache handler does for it. */
export function askedPage(): AsyncLocalStorage<AskedPage> {
  return (globalThis.broadsheetAskedPage ??= new AsyncLocalStorage());
}
