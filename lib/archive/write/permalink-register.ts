import type { Database } from 'better-sqlite3';

/** Who had to give way when two posts wanted one permalink. */
export interface Displaced {
  readonly path: string;
  readonly wanted: string;
  readonly permalink: string;
}

/**
 * Keeps permalinks unique. Jekyll lets the page written last win and loses the other; here the
 * first path in order keeps the permalink and the other gets `-2`, whatever order they came in.
 */
export class PermalinkRegister {
  readonly #holder;
  readonly #move;
  readonly #waiting;

  constructor(database: Database) {
    this.#holder = database.prepare<[string], { id: number; path: string }>(
      'SELECT id, path FROM posts WHERE permalink = ?',
    );
    this.#move = database.prepare<[string, string | null, number]>(
      'UPDATE posts SET permalink = ?, wanted = ? WHERE id = ?',
    );
    this.#waiting = database.prepare<[string], { id: number; path: string }>(
      'SELECT id, path FROM posts WHERE wanted = ? ORDER BY path LIMIT 1',
    );
  }

  /** The permalink the post at `path` gets, and who was displaced by the decision. */
  claim(wanted: string, path: string): { permalink: string; displaced: Displaced | undefined } {
    const holder = this.#holder.get(wanted);
    if (!holder) return { permalink: wanted, displaced: undefined };
    const spare = this.#spare(wanted);
    if (holder.path < path) {
      return { permalink: spare, displaced: { path, wanted, permalink: spare } };
    }
    this.#move.run(spare, wanted, holder.id);
    return { permalink: wanted, displaced: { path: holder.path, wanted, permalink: spare } };
  }

  /** After a post left: gives its permalink to the next post that wanted it; returns that path. */
  release(permalink: string): string | undefined {
    if (this.#holder.get(permalink)) return undefined;
    const next = this.#waiting.get(permalink);
    if (!next) return undefined;
    this.#move.run(permalink, null, next.id);
    return next.path;
  }

  #spare(wanted: string): string {
    for (let number = 2; ; number += 1) {
      const candidate = numbered(wanted, number);
      if (!this.#holder.get(candidate)) return candidate;
    }
  }
}

/** `/a/b.html` -> `/a/b-2.html`, `/a/b/` -> `/a/b-2/`. */
function numbered(permalink: string, number: number): string {
  return permalink.replace(/(\/?|\.[^./]*)$/, `-${number}$1`);
}
