import type { PostSummary } from '@/lib/model/post-summary';
import type { SafeHtml } from '@/lib/model/safe-html';
import type { ArticleDetail } from '../article-detail';
import { postId } from '../post-id';
import type { ArchiveConnection } from './archive-connection';
import { newestFirst } from './newest-first';
import { summaryOf } from './rows';

/** Ids from `lowest` to `highest`, both included. */
export interface IdRange {
  readonly lowest: number;
  readonly highest: number;
}

/** A found post with its body. */
export interface FoundPost {
  readonly post: PostSummary;
  readonly html: SafeHtml;
}

/** The facts about a post that a search may have to look at. */
export interface PostFacts {
  readonly title: string;
  readonly instant: number | undefined;
  readonly length: number;
  readonly hasPicture: boolean;
}

/** Every id there can be. */
export const ALL_IDS: IdRange = { lowest: 0, highest: Number.MAX_SAFE_INTEGER };

/** The full-text side of an archive: expressions in, post ids out, newest first. */
export class ArchiveSearch {
  readonly #archive: ArchiveConnection;

  constructor(archive: ArchiveConnection) {
    this.#archive = archive;
  }

  /** Ids that fit an expression (see search-expression.ts), newest first, found as they are asked for: some `expected` of them. */
  find(expression: string, range: IdRange, expected = 32): Generator<number> {
    return newestFirst(this.#archive, expression, range, expected);
  }

  /** The same in no order of time: faster, because volumes need no merging. */
  *findAnyhow(expression: string, range: IdRange, expected: number): Generator<number> {
    if (!isWholeTime(range)) {
      yield* this.find(expression, range, expected);
      return;
    }
    let last = Number.MAX_SAFE_INTEGER;
    for (let rows = expected; ; rows *= 2) {
      const found = this.#archive.all('searchNewest', expression, 0, last, rows);
      for (const { post_id } of found) yield post_id;
      if (found.length < rows) return;
      last = (found.at(-1)?.number ?? 0) - 1;
    }
  }

  /** How many posts fit an expression, counted up to `limit`. */
  count(expression: string, range: IdRange, limit: number): number {
    if (isWholeTime(range)) {
      return this.#archive.get('searchCount', expression, 0, Number.MAX_SAFE_INTEGER, limit)?.count ?? 0;
    }
    const found = this.find(expression, range, limit);
    let count = 0;
    while (count < limit && found.next().done !== true) count += 1;
    return count;
  }

  /** A post with its body; undefined when it is gone. */
  post(id: number): FoundPost | undefined {
    const row = this.#archive.get('articleById', id);
    return row && { post: summaryOf(row), html: row.html as SafeHtml };
  }

  /** See ArchiveConnection. */
  atOnce<Result>(read: () => Result): Result {
    return this.#archive.atOnce(read);
  }

  /** The body of a post in UTF-8: making a string of it takes five times as long as reading it. */
  html(id: number): Buffer | undefined {
    return this.#archive.get('htmlById', id)?.html;
  }

  /** The facts about a post; undefined when it is gone. */
  facts(id: number): PostFacts | undefined {
    const row = this.#archive.get('factsById', id);
    if (!row) return undefined;
    const { title, instant, length, picture } = row;
    return { title, instant: instant ?? undefined, length, hasPicture: picture !== null };
  }

  /** The ids of every list a post belongs to. */
  lists(id: number): readonly number[] {
    const row = this.#archive.get('detailById', id);
    return row ? (JSON.parse(row.detail) as ArticleDetail).lists : [];
  }
}

function isWholeTime({ lowest, highest }: IdRange): boolean {
  return lowest <= ALL_IDS.lowest && highest === ALL_IDS.highest;
}

/** The ids of posts from one instant (epoch seconds) up to another, not included. */
export function idsBetween(from: number | undefined, before: number | undefined): IdRange {
  if (from === undefined && before === undefined) return ALL_IDS;
  return {
    // Undated posts, whose ids come first, are in no range of dates.
    lowest: postId(from ?? Number.NEGATIVE_INFINITY, 0),
    highest: before === undefined ? ALL_IDS.highest : postId(before, 0) - 1,
  };
}
