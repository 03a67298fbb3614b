import type { Database } from 'better-sqlite3';
import { canonicalPath, lowerPath, pathKey, pathStem, pathVariants } from '@/lib/text/permalink-path';
import type { ArchiveEntry } from './post-store';

/** A redirect as it is kept; without a key it is where the post itself has moved to. */
interface Row {
  readonly key: string;
  readonly source: string;
  readonly id: number;
  readonly target: string;
  readonly line: number;
  readonly problem: string | null;
  readonly path: string;
  readonly permalink: string;
}

/** Where a redirect's problems stand among those of its file: behind all others. */
const FIRST_POSITION = 1_000_001;

/** Paths that are remembered one by one; when more have changed, every redirect is looked at. */
const MOST_TOUCHED = 10_000;

const ROWS = `SELECT redirects.key, redirects.source, redirects.post_id AS id, redirects.target, redirects.line,
  redirects.problem, posts.path, posts.permalink FROM redirects JOIN posts ON posts.id = redirects.post_id`;

/**
 * Keeps redirects, and decides which of them are made. An address belongs to one: to a post that has it, to a file of
 * the content folder, then to the first post in order of paths that has it in its `redirect_from`. A `redirect_to`
 * that leads back to its own post is not made either; the post is shown.
 *
 * What others have may change with every press, so that each change is noted and `settle` decides anew where it may
 * matter.
 */
export class RedirectRegister {
  readonly #insert;
  readonly #ofPost;
  readonly #ofKey;
  readonly #moves;
  readonly #keys;
  readonly #postAt;
  readonly #fileAt;
  readonly #setProblem;
  readonly #clearProblems;
  readonly #putProblem;
  #touched: Set<string> | 'all' = new Set();
  #movesChanged = false;

  constructor(database: Database) {
    this.#insert = database.prepare<[string, string, number, string, number]>(
      'INSERT OR REPLACE INTO redirects (key, source, post_id, target, line) VALUES (?, ?, ?, ?, ?)',
    );
    this.#ofPost = database.prepare<[number], Row>(
      `${ROWS} WHERE redirects.post_id = ? ORDER BY key, source`,
    );
    this.#ofKey = database.prepare<[string], Row>(`${ROWS} WHERE redirects.key = ? ORDER BY path, source`);
    this.#moves = database.prepare<[], Row>(`${ROWS} WHERE redirects.key = ''`);
    this.#keys = database.prepare<[], { key: string }>("SELECT DISTINCT key FROM redirects WHERE key <> ''");
    this.#postAt = database.prepare<[string], { id: number; path: string }>(
      'SELECT id, path FROM posts WHERE permalink = ?',
    );
    this.#fileAt = database.prepare<[string], { path: string }>(
      "SELECT path FROM files WHERE path = ? AND role = 'static'",
    );
    this.#setProblem = database.prepare<[string | null, string, string, number]>(
      'UPDATE redirects SET problem = ? WHERE key = ? AND source = ? AND post_id = ?',
    );
    this.#clearProblems = database.prepare<[string, number]>(
      'DELETE FROM problems WHERE path = ? AND position >= ?',
    );
    this.#putProblem = database.prepare<[string, number, number, string, string]>(
      'INSERT INTO problems (path, position, line, code, message) VALUES (?, ?, ?, ?, ?)',
    );
  }

  /** Keeps the redirects of a post that was just written. */
  put(id: number, entry: ArchiveEntry): void {
    const { redirectFrom, redirectTo, redirectLines } = entry;
    for (const source of redirectFrom) {
      const key = keyOf(source);
      if (key === undefined) continue;
      this.#insert.run(key, source, id, '', redirectLines.from);
      this.touch(source);
    }
    if (redirectTo === undefined) return;
    this.#insert.run('', '', id, redirectTo, redirectLines.to);
    this.#movesChanged = true;
  }

  /** Notes that the redirects of a post are about to go. */
  leave(id: number): void {
    for (const { key, source } of this.#ofPost.all(id)) {
      if (key === '') this.#movesChanged = true;
      else this.touch(source);
    }
  }

  /** Notes that something has come to a path, or has left it. */
  touch(path: string): void {
    if (this.#touched === 'all') return;
    const key = keyOf(path);
    if (key !== undefined) this.#touched.add(key);
    if (this.#touched.size > MOST_TOUCHED) this.#touched = 'all';
  }

  /** Decides anew where something has changed, and writes down what is not made. */
  settle(): void {
    const touched = this.#touched;
    const keys = touched === 'all' ? this.#keys.all().map(({ key }) => key) : touched;
    const changed = new Map<number, string>();
    for (const key of keys) this.#settleKey(key, changed);
    const moves = this.#moves.all();
    const isOther = ({ target }: Row) => touched === 'all' || touched.has(keyOf(pathOf(target)) ?? '');
    if (this.#movesChanged || moves.some(isOther)) this.#settleMoves(moves, changed);
    for (const [id, path] of changed) this.#writeProblems(id, path);
    this.#touched = new Set();
    this.#movesChanged = false;
  }

  #settleKey(key: string, changed: Map<number, string>): void {
    const rows = this.#ofKey.all(key);
    if (rows.length > 0) this.#movesChanged = true;
    const made = new Map<string, Row>();
    for (const row of rows) {
      const stem = pathStem(row.source) ?? row.source;
      const problem = this.#problemOf(row, made.get(stem));
      if (problem === undefined && !made.has(stem)) made.set(stem, row);
      this.#decide(row, problem, changed);
    }
  }

  #problemOf({ source, id, permalink }: Row, earlier: Row | undefined): string | undefined {
    if (pathKey(source) === pathKey(permalink)) return `REDIRECT_LOOP redirect_from: ${source} is this post`;
    const holder = this.#otherPostAt(source, id) ?? this.#otherPostAt(lowerPath(source), id);
    if (holder !== undefined) return `REDIRECT_TAKEN redirect_from: ${source} is the URL of ${holder}`;
    const file = this.#fileAt.get(decoded(source).slice(1));
    if (file !== undefined) return `REDIRECT_TAKEN redirect_from: ${source} is the file ${file.path}`;
    if (earlier === undefined || earlier.id === id) return undefined;
    return `REDIRECT_TAKEN redirect_from: ${source} leads to ${earlier.path}`;
  }

  #otherPostAt(path: string, own: number): string | undefined {
    for (const variant of pathVariants(path)) {
      const post = this.#postAt.get(variant);
      if (post !== undefined && post.id !== own) return post.path;
    }
    return undefined;
  }

  /** A post that has moved leads to one place, so whoever comes back to where they were has gone in a circle. */
  #settleMoves(rows: readonly Row[], changed: Map<number, string>): void {
    const moves = new Map(rows.map((row) => [row.id, row]));
    const circular = new Set<number>();
    const known = new Set<number>();
    for (const start of moves.keys()) {
      const way: number[] = [];
      let id: number | undefined = start;
      while (id !== undefined && moves.has(id) && !known.has(id)) {
        known.add(id);
        way.push(id);
        id = this.#postBehind(moves.get(id)?.target ?? '');
      }
      const entrance = id === undefined ? -1 : way.indexOf(id);
      if (entrance >= 0) for (const member of way.slice(entrance)) circular.add(member);
    }
    for (const row of moves.values()) {
      const problem = `REDIRECT_LOOP redirect_to: ${row.target} leads back to this post`;
      this.#decide(row, circular.has(row.id) ? problem : undefined, changed);
    }
  }

  /** The post that a path leads to, by its URL or from elsewhere. */
  #postBehind(target: string): number | undefined {
    const path = canonicalPath(pathOf(target));
    if (path === undefined) return undefined;
    for (const variant of [...pathVariants(path), ...pathVariants(lowerPath(path))]) {
      const post = this.#postAt.get(variant);
      if (post !== undefined) return post.id;
    }
    return this.#ofKey.all(keyOf(path) ?? '').find(({ problem }) => problem === null)?.id;
  }

  #decide(row: Row, problem: string | undefined, changed: Map<number, string>): void {
    if ((problem ?? null) === row.problem) return;
    this.#setProblem.run(problem ?? null, row.key, row.source, row.id);
    changed.set(row.id, row.path);
  }

  #writeProblems(id: number, path: string): void {
    this.#clearProblems.run(path, FIRST_POSITION);
    const refused = this.#ofPost.all(id).filter(({ problem }) => problem !== null);
    for (const [index, { line, problem }] of refused.entries()) {
      const [, code = '', message = ''] = /^(\w+) (.*)$/s.exec(problem ?? '') ?? [];
      this.#putProblem.run(path, FIRST_POSITION + index, line, code, `${message}. It is not made.`);
    }
  }
}

function keyOf(path: string): string | undefined {
  const stem = pathStem(path);
  return stem && lowerPath(stem);
}

function pathOf(target: string): string {
  return target.replace(/[?#].*$/s, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
