import type { Database } from 'better-sqlite3';
import type { Problem } from '@/lib/model/problem';
import type { RemovalCount } from '@/lib/model/removal';
import type { Site } from '@/lib/model/site';
import { escapePath } from '@/lib/text/permalink-path';
import { openForWriting, type Durability } from '../open-database';
import { SCHEMA } from '../schema';
import { type ArchiveEntry, PostStore } from './post-store';
import { FilesTable, type FileRecord, type FileStamp } from './files-table';
import type { IndexWorkers } from '../index/index-part';
import { ListsTable } from './lists-table';
import { RemovalTally } from './removal-tally';
import { SearchIndex } from '../index/search-index';

/** A name given by a category page beats every name that posts give. */
const CATEGORY_PAGE_AUTHORITY = Number.MAX_SAFE_INTEGER;

/**
 * The only writer of an archive. All calls between `begin` and `commit` become visible together;
 * what is not committed when the process dies never was.
 */
export class ArchiveWriter {
  readonly files: FilesTable;
  readonly #database: Database;
  readonly #lists: ListsTable;
  readonly #search: SearchIndex;
  readonly #posts: PostStore;
  readonly #putProblem;
  readonly #clearProblems;
  readonly #clearProblem;
  readonly #problems;
  readonly #getMeta;
  readonly #setMeta;
  readonly #countPosts;
  readonly #oldestPosts;
  #removals: RemovalTally | undefined;

  constructor(file: string, durability: Durability) {
    const database = openForWriting(file, durability);
    this.#database = database;
    if (database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'meta'").get() === undefined) {
      database.transaction(() => database.exec(SCHEMA))();
    }
    this.files = new FilesTable(database);
    this.#lists = new ListsTable(database);
    this.#search = new SearchIndex(database, durability);
    this.#posts = new PostStore(database, this.#lists, this.#search, () => this.#tally());
    this.#putProblem = database.prepare<[string, number, number, string, string]>(
      'INSERT INTO problems (path, position, line, code, message) VALUES (?, ?, ?, ?, ?)',
    );
    this.#clearProblems = database.prepare<[string]>('DELETE FROM problems WHERE path = ?');
    this.#clearProblem = database.prepare<[string, string]>(
      'DELETE FROM problems WHERE path = ? AND code = ?',
    );
    this.#problems = database.prepare<[], Problem>(
      'SELECT path, line, code, message FROM problems ORDER BY path, position',
    );
    this.#getMeta = database.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
    this.#setMeta = database.prepare<[string, string]>(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    );
    this.#oldestPosts = database.prepare<[number], { path: string }>(
      'SELECT path FROM posts ORDER BY id LIMIT ?',
    );
    this.#countPosts = database.prepare<[], { count: number }>(
      "SELECT coalesce((SELECT count FROM lists WHERE kind = 'all' AND slug = ''), 0) AS count",
    );
  }

  /** Paths of the posts at the end of every list. */
  oldestPosts(limit: number): string[] {
    return this.#oldestPosts.all(limit).map(({ path }) => path);
  }

  begin(): void {
    this.#database.exec('BEGIN IMMEDIATE');
  }

  /**
   * Before `commit` in a rebuild: lets threads index what was put, which takes longest. Nothing may be written
   * meanwhile.
   */
  async indexWith(workers: IndexWorkers): Promise<void> {
    await this.#search.indexWith(workers);
  }

  /** At the end of a press: decides which redirects are made, now that it is known what stands where. */
  settleRedirects(): void {
    this.#posts.redirects.settle();
  }

  commit(): void {
    // In this order: statements that write many rows make the full text end a segment.
    this.#search.flush();
    this.#lists.settle();
    const removals = this.#removals?.written();
    if (removals !== undefined) this.setMeta('removals', removals);
    this.#database.exec('COMMIT');
  }

  rollback(): void {
    this.#search.discard();
    this.#removals = undefined;
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
  }

  /** Writes a published post in place of whatever the file held before. */
  putPost(
    stamp: FileStamp,
    before: FileRecord | undefined,
    entry: ArchiveEntry,
    problems: Iterable<Problem>,
  ) {
    const freed = before?.postId === undefined ? undefined : this.#posts.remove(before.postId);
    const { id, displaced } = this.#posts.put(entry);
    this.files.put(stamp, id, undefined);
    this.putProblems(stamp.path, problems);
    if (displaced) {
      this.#putProblem.run(
        displaced.path,
        PERMALINK_TAKEN_POSITION,
        0,
        PERMALINK_TAKEN,
        `another post, or the site, already has the URL ${displaced.wanted}; this one is at ${displaced.permalink}`,
      );
    }
    if (freed !== undefined && freed !== entry.permalink) this.#release(freed);
  }

  /** Remembers a file that makes no page: unpublished, or not due before `due` (epoch seconds). */
  putHidden(stamp: FileStamp, before: FileRecord | undefined, problems: Iterable<Problem>, due?: number) {
    this.#removePost(before);
    this.files.put(stamp, undefined, due);
    if (stamp.role === 'static' || before?.role === 'static') this.#touchFile(stamp.path);
    this.putProblems(stamp.path, problems);
  }

  /** Forgets a file that is gone. */
  remove(record: FileRecord): void {
    this.#removePost(record);
    this.files.remove(record.id);
    this.#clearProblems.run(record.path);
    if (record.role === 'static') this.#touchFile(record.path);
  }

  /** Replaces what is known to be wrong with a file. */
  putProblems(path: string, problems: Iterable<Problem>): void {
    this.#clearProblems.run(path);
    let position = 0;
    for (const problem of problems) {
      this.#putProblem.run(path, position, problem.line, problem.code, problem.message);
      position += 1;
    }
  }

  /** Takes a category's display name from its own page. */
  nameCategory(slug: string, name: string): void {
    this.#lists.name(this.#lists.idOf('category', slug), name, CATEGORY_PAGE_AUTHORITY);
  }

  /** Problems of the folder rather than of one post; true when they differ from the last press. */
  putFolderProblems(problems: readonly Problem[]): boolean {
    const text = JSON.stringify(problems);
    if ((this.meta('folder-problems') ?? '[]') === text) return false;
    this.setMeta('folder-problems', text);
    return true;
  }

  /** Problems of the folder as the last press left them. */
  folderProblems(): Problem[] {
    return JSON.parse(this.meta('folder-problems') ?? '[]') as Problem[];
  }

  /** Problems of posts, by path. */
  problems(): Problem[] {
    return this.#problems.all();
  }

  /** What repairs took out of the posts that are published. */
  removals(): RemovalCount[] {
    return this.#tally().counts();
  }

  postCount(): number {
    this.#lists.settle();
    return this.#countPosts.get()?.count ?? 0;
  }

  meta(key: MetaKey): string | undefined {
    return this.#getMeta.get(key)?.value;
  }

  setMeta(key: MetaKey, value: string): void {
    this.#setMeta.run(key, value);
  }

  /** True when the site's own description changed and was written. */
  putSite(site: Site): boolean {
    const text = JSON.stringify(site);
    if (this.meta('site') === text) return false;
    this.setMeta('site', text);
    return true;
  }

  /** Folds the write-ahead log, which is what readers expect, into the file and closes it. */
  close(): void {
    try {
      this.#database.pragma('journal_mode = WAL');
      this.#database.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // A log that cannot be folded in now, for want of room say, is read beside the file.
    }
    this.#database.close();
  }

  #tally(): RemovalTally {
    return (this.#removals ??= new RemovalTally(this.meta('removals')));
  }

  #removePost(record: FileRecord | undefined): void {
    if (record?.postId === undefined) return;
    const freed = this.#posts.remove(record.postId);
    if (freed !== undefined) this.#release(freed);
  }

  #touchFile(path: string): void {
    this.#posts.redirects.touch(`/${escapePath(path)}`);
  }

  #release(permalink: string): void {
    const path = this.#posts.release(permalink);
    if (path !== undefined) this.#clearProblem.run(path, PERMALINK_TAKEN);
  }
}

/** Facts about the archive as a whole. */
export type MetaKey =
  | 'generation'
  | 'fingerprint'
  | 'site'
  | 'folder-problems'
  | 'referring-posts'
  | 'press-summary'
  /** Text of the last good `_config.yml`. */
  | 'settings'
  /** The most posts there were lately, where they have become fewer (lib/press/lost-posts.ts). */
  | 'peak'
  /** Totals of what repairs took out of posts. */
  | 'removals';

const PERMALINK_TAKEN = 'PERMALINK_TAKEN';
const PERMALINK_TAKEN_POSITION = 1_000_000;
