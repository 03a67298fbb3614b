import type { Database } from 'better-sqlite3';
import { reservedPath } from '@/lib/site/urls/reserved-paths';
import { numberedPath } from '@/lib/text/permalink-path';

/** Who had to give way when two posts, or a post and the site, wanted one permalink. */
export interface Displaced {
  readonly path: string;
  readonly wanted: string;
  readonly permalink: string;
}

/**
 * Keeps permalinks unique. Jekyll lets the page written last win and loses the other; here the
 * first path in order keeps the permalink and the other gets `-2`, whatever order they came in. A post whose permalink
 * is a page of the site stands beside it.
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
    this.#waiting = database.prepare<[string], { id: number; path: string; permalink: string }>(
      'SELECT id, path, permalink FROM posts WHERE wanted = ? ORDER BY path LIMIT 1',
    );
  }

  /** The permalink the post at `path` gets, and who was displaced by the decision. */
  claim(wanted: string, path: string): { permalink: string; displaced: Displaced | undefined } {
    if (reservedPath(wanted)?.owner === 'site') {
      const beside = besideTheSite(wanted);
      const permalink = this.#holder.get(beside) ? this.#spare(beside) : beside;
      return { permalink, displaced: { path, wanted, permalink } };
    }
    const holder = this.#holder.get(wanted);
    if (!holder) return { permalink: wanted, displaced: undefined };
    const spare = this.#spare(wanted);
    if (holder.path < path) {
      return { permalink: spare, displaced: { path, wanted, permalink: spare } };
    }
    this.#move.run(spare, wanted, holder.id);
    return { permalink: wanted, displaced: { path: holder.path, wanted, permalink: spare } };
  }

  /** After a post left: gives its permalink to the next post that wanted it; returns that file and where it was. */
  release(permalink: string): { readonly path: string; readonly permalink: string } | undefined {
    if (this.#holder.get(permalink)) return undefined;
    const next = this.#waiting.get(permalink);
    if (!next) return undefined;
    this.#move.run(permalink, null, next.id);
    return next;
  }

  #spare(wanted: string): string {
    for (let number = 2; ; number += 1) {
      const candidate = numberedPath(wanted, number);
      if (!this.#holder.get(candidate)) return candidate;
    }
  }
}

/** `/tags/a/` -> `/tags-2/a/`: the site has no paths that begin so. */
function besideTheSite(permalink: string): string {
  return permalink.replace(/^\/[^/]*/, (first) => numberedPath(first, 2));
}
