import { LRUCache } from 'lru-cache';

interface Stored<Page> {
  readonly page: Page;
  readonly stamp: string;
  readonly bytes: number;
}

/** Renderings that began and have not ended; far above what one process renders at a time. */
const MOST_RENDERINGS = 10_000;

/**
 * Finished pages in memory, bounded in bytes. Every page carries the stamp of the moment before its
 * rendering began, so that a page made from an older generation of the archive is never served in
 * a newer one, not even when the press finished in between.
 */
export class PageCache<Page extends object> {
  readonly #stampNow: () => string;
  readonly #pages: LRUCache<string, Stored<Page>>;
  readonly #begun = new LRUCache<string, string>({ max: MOST_RENDERINGS });

  /** @param stampNow names what pages are made from at this moment */
  constructor(maxBytes: number, stampNow: () => string) {
    this.#stampNow = stampNow;
    this.#pages = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: ({ bytes }) => bytes,
    });
  }

  /** Bytes held. */
  get size(): number {
    return this.#pages.calculatedSize;
  }

  /** Pages held. */
  get count(): number {
    return this.#pages.size;
  }

  /** The page, when it is there and still true; otherwise a rendering is expected to begin. */
  get(key: string): Page | undefined {
    const stamp = this.#stampNow();
    const stored = this.#pages.get(key);
    if (stored?.stamp === stamp) return stored.page;
    if (stored) this.#pages.delete(key);
    this.#begun.set(key, stamp);
    return undefined;
  }

  /** Notes that a page that is kept takes another number of bytes from now on. */
  resize(key: string, page: Page, bytes: number): void {
    const stored = this.#pages.peek(key);
    if (stored?.page === page) this.#pages.set(key, { ...stored, bytes: Math.max(1, bytes) });
  }

  /** Notes that a rendering ended without a page, and keeps none. */
  forget(key: string): void {
    this.#begun.delete(key);
    this.#pages.delete(key);
  }

  /** Keeps a finished page of about `bytes` bytes. */
  set(key: string, page: Page, bytes: number): void {
    const stamp = this.#begun.get(key) ?? this.#stampNow();
    this.#begun.delete(key);
    if (stamp === this.#stampNow()) this.#pages.set(key, { page, stamp, bytes: Math.max(1, bytes) });
  }
}
