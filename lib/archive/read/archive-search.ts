import type { PostSummary } from '@/lib/model/post';
import type { ArticleDetail } from '../schema';
import type { ArchiveConnection } from './archive-connection';
import { Candidates } from './candidates';
import type { IdRange } from './id-range';
import { summaryOf } from './rows';

/** A found post with what it is found by besides its title. */
export interface FoundPost {
  readonly post: PostSummary;
  /** The body and, behind it, the description. */
  readonly html: string;
}

/** The same in UTF-8: making a string of it takes five times as long as reading it. */
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

/** The full-text side of an archive: expressions in, posts out. */
export class ArchiveSearch {
  readonly #archive: ArchiveConnection;

  constructor(archive: ArchiveConnection) {
    this.#archive = archive;
  }

  /** The posts of a range that fit an expression; see Candidates. */
  candidates(expression: string, range: IdRange, most: number): Candidates {
    return new Candidates(this.#archive, expression, range, most);
  }

  /** The body of a post; undefined when it is gone. */
  body(number: number): PostBody | undefined {
    const row = this.#archive.get('bodyByNumber', number);
    return row && { id: row.post_id, html: row.html };
  }

  /** The bodies of posts one by one, inside `atOnce` and in this order; those that are gone are left out. */
  *bodies(numbers: readonly number[]): Generator<PostBody & { readonly number: number }> {
    for (const { number, post_id, html } of this.#archive.iterate('bodiesByNumbers', JSON.stringify(numbers)))
      yield { number, id: post_id, html };
  }

  /** A post with its body; undefined when it is gone. */
  post(id: number): FoundPost | undefined {
    const row = this.#archive.get('searchedById', id);
    return row && { post: summaryOf(row), html: row.html };
  }

  /** See ArchiveConnection. */
  atOnce<Result>(read: () => Result): Result {
    return this.#archive.atOnce(read);
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
