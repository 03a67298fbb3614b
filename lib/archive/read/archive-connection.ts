import type { Database, Statement } from 'better-sqlite3';
import { statSync } from 'node:fs';
import type { Site } from '@/lib/model/site';
import { archiveFit, bothVersions, type ArchiveFit } from '../archive-version';
import { openForReading } from '../open-database';
import { QUERIES } from './queries';
import type { RowOf } from './rows';

type QueryName = keyof typeof QUERIES;

/** How long a look at the file system is trusted, in milliseconds. */
const LOOK_AGAIN_AFTER = 200;

/** Why an archive is not what this program was made for. */
export interface Misfit {
  readonly fit: Exclude<ArchiveFit, 'own'>;
  /** A clause for people. */
  readonly reason: string;
}

/** How much of an archive can be used, the most first. */
const FITS: readonly ArchiveFit[] = ['own', 'readable', 'foreign'];

/**
 * One reading connection that follows the archive's path: when the press swaps a rebuilt archive
 * in, the next request opens that one. Requests in flight are synchronous and finish on theirs.
 *
 * An archive never gives way to one that fits less (another version pressed it, its site begins elsewhere, it cannot
 * be read): the one that is open answers on, though it may have no name any more.
 */
export class ArchiveConnection {
  readonly #file: string;
  #database: Database | undefined;
  #statements = new Map<QueryName, Statement>();
  #identity = '';
  #lookedAt = 0;
  /** What is wrong with the archive at the path, where an earlier one is read in its place. */
  #refused: Misfit | undefined;

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

  /**
   * What is wrong with the archive at the path, whether it is the one that is read or not.
   *
   * @throws when there is no archive to read
   */
  misfit(): Misfit | undefined {
    this.#follow();
    return this.#refused ?? misfitOf(this.#open());
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#statements.clear();
    this.#refused = undefined;
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
    if (identity === this.#identity) this.#refused = undefined;
    else if (this.#database) this.#change(this.#database, identity);
    else this.#identity = identity;
  }

  #change(present: Database, identity: string): void {
    let next;
    try {
      next = openForReading(this.#file);
    } catch (error) {
      this.#refused = unreadable(error);
      return;
    }
    const misfit = misfitOf(next, baseurlOf(present));
    if (misfit && FITS.indexOf(misfit.fit) > FITS.indexOf(misfitOf(present)?.fit ?? 'own')) {
      next.close();
      this.#refused = misfit;
      return;
    }
    this.close();
    this.#database = next;
    this.#identity = identity;
  }
}

/** @param baseurl where the site has to begin, if that is known */
function misfitOf(database: Database, baseurl?: string): Misfit | undefined {
  try {
    const fingerprint = metaOf(database, 'fingerprint');
    const fit = archiveFit(fingerprint);
    if (fit !== 'own' && fingerprint !== undefined)
      return { fit, reason: `another version pressed it (${bothVersions(fingerprint)})` };
    const its = baseurlOf(database);
    if (baseurl === undefined || its === undefined || its === baseurl) return undefined;
    return { fit: 'foreign', reason: `it is for baseurl “${its}”, and this program for “${baseurl}”` };
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): Misfit {
  return {
    fit: 'foreign',
    reason: `it cannot be read (${error instanceof Error ? error.message : String(error)})`,
  };
}

function baseurlOf(database: Database): string | undefined {
  try {
    const site = metaOf(database, 'site');
    return site === undefined ? undefined : (JSON.parse(site) as Site).baseurl;
  } catch {
    return undefined;
  }
}

function metaOf(database: Database, key: string): string | undefined {
  const row = database.prepare(QUERIES.meta).get(key) as RowOf['meta'] | undefined;
  return row?.value;
}
