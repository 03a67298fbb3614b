import { ALL_POSTS, PAGE_SIZE } from '../schema';
import type { ArchiveConnection } from './archive-connection';
import { lastPageNumber, LONGEST_PAGE } from './lists';
import type { RowOf } from './rows';

/** Where a post is, and when it was published (epoch seconds). */
export interface PostAddress {
  readonly permalink: string;
  readonly instant: number | undefined;
}

/** A path that leads elsewhere: to a path of this site or an absolute URL. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Rows read at a time. */
const BATCH = 1_000;
const BEFORE_ALL = { key: '', source: '', post_id: -1 };

/** Every address of the archive, read in batches, so that a million take the memory of a few. */
export class ArchiveDirectory {
  readonly #archive: ArchiveConnection;

  constructor(archive: ArchiveConnection) {
    this.#archive = archive;
  }

  /** How many files the posts fill, with at most `size` in each; at least one. */
  fileCount(size: number): number {
    return Math.ceil(this.#pages() / pagesPerFile(size));
  }

  /**
   * The posts of one file, oldest first, those left out that lead elsewhere. Files are counted from 1, the oldest;
   * each but the last keeps its posts for as long as none is added between them.
   */
  *file(number: number, size: number): Generator<readonly PostAddress[]> {
    const pages = pagesPerFile(size);
    const end = this.#fileEnd(number, size);
    let from = number === 1 ? 0 : this.#pageStart((number - 1) * pages + 1);
    while (from !== undefined) {
      const rows: RowOf['addressesBetween'][] = this.#archive.all('addressesBetween', from, end, BATCH);
      if (rows.length > 0)
        yield rows.map(({ permalink, instant }) => ({ permalink, instant: instant ?? undefined }));
      const last = rows.at(-1);
      from = rows.length < BATCH || last === undefined ? undefined : last.id + 1;
    }
  }

  /** When the newest post of a file was published. */
  fileNewest(number: number, size: number): number | undefined {
    const [row] = this.#archive.all('newestBetween', 0, this.#fileEnd(number, size) - 1, 1);
    return row?.instant ?? undefined;
  }

  /** Paths that lead elsewhere. */
  *redirects(): Generator<readonly Redirect[]> {
    let after: Pick<RowOf['redirectsAfter'], 'key' | 'source' | 'post_id'> | undefined = BEFORE_ALL;
    while (after !== undefined) {
      const { key, source, post_id } = after;
      const rows: RowOf['redirectsAfter'][] = this.#archive.all(
        'redirectsAfter',
        key,
        source,
        post_id,
        BATCH,
      );
      yield rows.map((row) =>
        row.key === '' ? { from: row.permalink, to: row.target } : { from: row.source, to: row.permalink },
      );
      after = rows.length < BATCH ? undefined : rows.at(-1);
    }
  }

  /** The first id behind a file. The last file has all there is: the list notes starts of pages that are not yet any. */
  #fileEnd(number: number, size: number): number {
    const next = number < this.fileCount(size) ? this.#pageStart(number * pagesPerFile(size) + 1) : undefined;
    return next ?? Number.MAX_SAFE_INTEGER;
  }

  #pages(): number {
    return lastPageNumber(this.#archive.get('list', ALL_POSTS.kind, ALL_POSTS.slug)?.count ?? 0);
  }

  #pageStart(number: number): number | undefined {
    const list = this.#archive.get('list', ALL_POSTS.kind, ALL_POSTS.slug);
    return list && this.#archive.get('pageStart', list.id, number)?.first_post;
  }
}

/** Full pages and, in the last file, a long one. */
function pagesPerFile(size: number): number {
  return Math.max(1, Math.floor((size - LONGEST_PAGE) / PAGE_SIZE) + 1);
}
