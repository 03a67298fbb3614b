import type { PostSummary } from '@/lib/model/post-summary';
import type { SafeHtml } from '@/lib/model/safe-html';
import type { ArticleDetail } from '../article-detail';
import { postId } from '../post-id';
import type { ArchiveConnection } from './archive-connection';
import { newestFirst } from './newest-first';
import { numberStretches, type NumberStretch } from './number-stretches';
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

/** The body of a post in UTF-8: making a string of it takes five times as long as reading it. */
export interface PostBody {
  readonly id: number;
  readonly html: Buffer;
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

  /**
   * Posts that fit, each with its body, in no order of time: faster, because volumes need no merging. Read as they
   * are asked for, inside `atOnce` and one such loop at a time.
   */
  *bodies(expression: string, range: IdRange): Generator<PostBody> {
    for (const { first, last } of this.#stretches(range)) {
      const rows = this.#archive.iterate('searchBodies', expression, first, last);
      for (const { post_id, html } of rows) yield { id: post_id, html };
    }
  }

  /** How many posts fit an expression, counted up to `limit`. */
  count(expression: string, range: IdRange, limit: number): number {
    let count = 0;
    for (const { first, last } of this.#stretches(range)) {
      if (count >= limit) break;
      count += this.#archive.get('searchCount', expression, first, last, limit - count)?.count ?? 0;
    }
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

  /** The body of a post, see PostBody; undefined when it is gone. */
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

  /** All volumes together are one stretch to whoever does not mind the order. */
  #stretches(range: IdRange): readonly Pick<NumberStretch, 'first' | 'last'>[] {
    return isWholeTime(range) ? [EVERY_NUMBER] : numberStretches(this.#archive, range);
  }
}

const EVERY_NUMBER = { first: 0, last: Number.MAX_SAFE_INTEGER };

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
