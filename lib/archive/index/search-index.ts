import type { Database } from 'better-sqlite3';
import { tokensOfKeys, type TokenKeys } from '@/lib/search/token-keys';
import type { Durability } from '../open-database';
import { BulkIndex } from './bulk-index';
import { type IndexWorkers, indexPart } from './index-part';
import { type NumberedPost, postColumns, unitRanges } from './columns';
import type { SegmentPages } from './segment-writer';

/** Parts of a segment that a thread makes one after the other: sorting a part takes several times its memory. */
const PARTS_FOR_A_THREAD = 2;

/** Posts held in memory until they are indexed in order, if no commit comes before; some 100 MB of tokens. */
const MOST_PENDING = 24_576;

/** Of them, the newest wait for others of their day that come later. */
const KEPT_PENDING = 2_048;

/**
 * So many posts that are older than the newest volume are worth a volume of their own. Every volume is
 * one more place to look; an archive has few rebuilds and may have many updates.
 */
const WORTH_A_VOLUME = { rebuild: 64, update: 1_024 } as const;

/**
 * Fewer of them get the number `LATE + post id`: their entries are larger, but any number of them
 * stays in order.
 */
const LATE = 2 ** 52;

/** What a post is found by. */
interface Findable {
  readonly tokens: TokenKeys;
  /** Tokens for facts about the post. */
  readonly facets: readonly string[];
}

/** A post that has no number yet. */
type Waiting = readonly [id: number, post: Findable];

/**
 * Keeps `search`, `documents` and `volumes`. The full text is fast and small when numbers are dense and
 * arrive in order, so that posts are gathered, sorted and numbered together at the latest on commit.
 */
export class SearchIndex {
  readonly #pending = new Map<number, Findable>();
  /** Numbers of removed posts; one that is written again keeps its own. */
  readonly #vacant = new Map<number, number>();
  /** For a rebuild. */
  readonly #bulk: BulkIndex | undefined;
  readonly #insert;
  readonly #delete;
  readonly #numberOf;
  readonly #addDocument;
  readonly #dropDocument;
  readonly #lastVolume;
  readonly #addVolume;
  readonly #extendVolume;

  constructor(database: Database, durability: Durability) {
    this.#bulk = durability === 'rebuildable' ? new BulkIndex(database) : undefined;
    this.#insert = database.prepare<[number, string]>(
      'INSERT INTO search (rowid, tokens) VALUES (CAST(? AS INTEGER), ?)',
    );
    this.#delete = database.prepare<[number]>('DELETE FROM search WHERE rowid = CAST(? AS INTEGER)');
    this.#numberOf = database.prepare<[number], { number: number }>(
      'SELECT number FROM documents WHERE post_id = ?',
    );
    this.#addDocument = database.prepare<[number, number]>(
      'INSERT INTO documents (number, post_id) VALUES (?, ?)',
    );
    this.#dropDocument = database.prepare<[number]>('DELETE FROM documents WHERE number = ?');
    this.#lastVolume = database.prepare<[], { first_number: number; last_number: number; newest: number }>(
      `SELECT first_number, last_number, newest FROM volumes
       WHERE first_number < ${LATE} ORDER BY first_number DESC LIMIT 1`,
    );
    this.#addVolume = database.prepare<[number, number, number, number]>(
      `INSERT INTO volumes (first_number, last_number, oldest, newest) VALUES (?, ?, ?, ?)
       ON CONFLICT (first_number) DO UPDATE SET
         last_number = max(last_number, excluded.last_number),
         oldest = min(oldest, excluded.oldest),
         newest = max(newest, excluded.newest)`,
    );
    this.#extendVolume = database.prepare<[number, number, number]>(
      'UPDATE volumes SET last_number = ?, newest = ? WHERE first_number = ?',
    );
  }

  put(id: number, post: Findable): void {
    this.#pending.set(id, post);
    if (this.#pending.size >= MOST_PENDING) this.#flush(KEPT_PENDING);
  }

  remove(id: number): void {
    if (this.#pending.delete(id)) return;
    const number = this.#numberOf.get(id)?.number;
    if (number !== undefined) this.#vacant.set(id, number);
  }

  /** Indexes what is pending; before every commit. */
  flush(): void {
    this.#flush(0);
  }

  /** In a rebuild: indexes what was added, with threads to help. Nothing may be put or removed meanwhile. */
  async indexWith(workers: IndexWorkers): Promise<void> {
    if (!this.#bulk) return;
    const added = this.#number(this.#takeAdded(0));
    const posts = postColumns(added);
    const parts = workers.size * PARTS_FOR_A_THREAD;
    const tasks = unitRanges(posts, parts).map((within) => workers.index({ posts, within }));
    this.#bulk.write(added, await Promise.all(tasks));
  }

  #flush(keep: number): void {
    const added = this.#number(this.#takeAdded(keep));
    if (this.#bulk) this.#bulk.write(added, partsOf(added));
    else for (const post of added) this.#write(post);
    if (this.#vacant.size === 0) return;
    this.#bulk?.handOver();
    const rewritten = this.#takeRewritten();
    for (const number of this.#vacant.values()) this.#delete.run(number);
    for (const post of rewritten) this.#write(post);
    this.#vacant.clear();
  }

  #write(post: NumberedPost): void {
    this.#insert.run(post.number, textOf(post));
  }

  /** Those of the pending posts that have no number yet, by id; `keep` of the newest stay pending. */
  #takeAdded(keep: number): Waiting[] {
    const added = Array.from(this.#pending).filter(([id]) => !this.#vacant.has(id));
    const ready = added.sort(([one], [other]) => one - other).slice(0, Math.max(0, added.length - keep));
    for (const [id] of ready) this.#pending.delete(id);
    return ready;
  }

  /** Those of the removed posts that were written again; the others lose their numbers. */
  #takeRewritten(): NumberedPost[] {
    const rewritten: NumberedPost[] = [];
    for (const [id, number] of this.#vacant) {
      const post = this.#pending.get(id);
      if (post === undefined) this.#dropDocument.run(number);
      else rewritten.push({ number, ...post });
      this.#pending.delete(id);
    }
    return rewritten.sort((one, other) => one.number - other.number);
  }

  /** Forgets what was not committed. */
  discard(): void {
    this.#pending.clear();
    this.#vacant.clear();
  }

  /** Gives posts, by id, their numbers. */
  #number(added: readonly Waiting[]): NumberedPost[] {
    const last = this.#lastVolume.get();
    const newest = last?.newest ?? -1;
    const from = added.findIndex(([id]) => id > newest);
    const late = from < 0 ? added.length : from;
    const next = (last?.last_number ?? 0) + 1;
    if (late >= WORTH_A_VOLUME[this.#bulk ? 'rebuild' : 'update']) {
      return this.#enter(added, (_, position) => next + position);
    }
    return [
      ...this.#enter(added.slice(late), (_, position) => next + position, last?.first_number),
      ...this.#enter(added.slice(0, late), (id) => LATE + id, LATE),
    ];
  }

  #enter(
    added: readonly Waiting[],
    numberOf: (id: number, position: number) => number,
    volume?: number,
  ): NumberedPost[] {
    const [oldest] = added[0] ?? [];
    const [newest] = added.at(-1) ?? [];
    if (oldest === undefined || newest === undefined) return [];
    const [first, last] = [numberOf(oldest, 0), numberOf(newest, added.length - 1)];
    if (volume === undefined || volume === LATE) this.#addVolume.run(volume ?? first, last, oldest, newest);
    else this.#extendVolume.run(last, newest, volume);
    return added.map(([id, post], position) => {
      const number = numberOf(id, position);
      this.#addDocument.run(number, id);
      return { number, ...post };
    });
  }
}

function textOf({ tokens, facets }: Findable): string {
  return [...tokensOfKeys(tokens), ...facets].join(' ');
}

function partsOf(posts: readonly NumberedPost[]): SegmentPages[] {
  const columns = postColumns(posts);
  return unitRanges(columns, 1).map((within) => indexPart({ posts: columns, within }));
}
