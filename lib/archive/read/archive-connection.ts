import type { Database, Statement } from 'better-sqlite3';
import { statSync } from 'node:fs';
import { openForReading } from '../open-database';
import { QUERIES } from './queries';
import type { RowOf } from './rows';

type QueryName = keyof typeof QUERIES;

/** How long a look at the file system is trusted, in milliseconds. */
const LOOK_AGAIN_AFTER = 200;

/**
 * One reading connection that follows the archive's path: when the press swaps a rebuilt archive
 * in, the next request opens that one. Requests in flight are synchronous and finish on theirs.
 */
export class ArchiveConnection {
  readonly #file: string;
  #database: Database | undefined;
  #statements = new Map<QueryName, Statement>();
  #identity = '';
  #lookedAt = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** First row, or undefined. */
  get<Name extends QueryName>(
    name: Name,
    ...parameters: readonly (string | number)[]
  ): RowOf[Name] | undefined {
    return this.#statement(name).get(...parameters) as RowOf[Name] | undefined;
  }

  /** All rows of a statement that limits itself. */
  all<Name extends QueryName>(name: Name, ...parameters: readonly (string | number)[]): RowOf[Name][] {
    return this.#statement(name).all(...parameters) as RowOf[Name][];
  }

  /** The numbers of a statement of one column that limits itself; an object for each row would take as long as finding it. */
  numbers(name: 'searchNumbers', ...parameters: readonly (string | number)[]): number[] {
    return this.#statement(name)
      .pluck()
      .all(...parameters) as number[];
  }

  /** Rows one by one, inside `atOnce`. The statement is busy until the last of them or the end of the loop. */
  iterate<Name extends QueryName>(
    name: Name,
    ...parameters: readonly (string | number)[]
  ): IterableIterator<RowOf[Name]> {
    return this.#statement(name).iterate(...parameters) as IterableIterator<RowOf[Name]>;
  }

  /** Whatever `read` asks is answered from one state of the archive, and with one lock instead of many. */
  atOnce<Result>(read: () => Result): Result {
    this.#follow();
    const database = this.#open();
    if (database.inTransaction) return read();
    database.exec('BEGIN');
    try {
      return read();
    } finally {
      database.exec('COMMIT');
    }
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#statements.clear();
  }

  #statement(name: QueryName): Statement {
    this.#follow();
    const ready = this.#statements.get(name);
    if (ready) return ready;
    const statement = this.#open().prepare(QUERIES[name]);
    this.#statements.set(name, statement);
    return statement;
  }

  #open(): Database {
    return (this.#database ??= openForReading(this.#file));
  }

  #follow(): void {
    if (this.#database?.inTransaction) return;
    const now = Date.now();
    if (this.#database && now - this.#lookedAt < LOOK_AGAIN_AFTER) return;
    this.#lookedAt = now;
    const stats = statSync(this.#file, { throwIfNoEntry: false });
    // Should the file be gone for a moment, the open one still answers.
    if (!stats && this.#database) return;
    if (!stats) throw new Error(`There is no archive at ${this.#file}; npm run press makes it.`);
    const { dev, ino } = stats;
    const identity = `${dev}:${ino}`;
    if (identity === this.#identity) return;
    this.close();
    this.#identity = identity;
  }
}
