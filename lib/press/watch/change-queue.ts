/** A path rests this long, in milliseconds, before it is handed on: files arrive in several writes. */
const QUIET = 80;
/** Changes that never rest as a whole are handed on after this time. */
const LONGEST_BURST = 300;
/** A single file that never rests is handed on after this time. */
const LONGEST_GROWTH = 10_000;
/** More changed paths than this are no faster to look at than everything. */
const MOST_PATHS = 2_000;

interface Change {
  readonly first: number;
  last: number;
}

/**
 * Changed paths that wait to be looked at together; the empty path stands for the whole folder.
 * All times are epoch milliseconds and given by the caller.
 */
export class ChangeQueue {
  readonly #changes = new Map<string, Change>();
  readonly #later = new Map<string, number>();
  #last = 0;

  /** Something happened to a path; tells when, at the earliest, it can be taken. */
  note(path: string, now: number): number {
    this.#last = now;
    const change = this.#changes.get(path);
    if (change) change.last = now;
    else if (this.#changes.size < MOST_PATHS || path === '')
      this.#changes.set(path, { first: now, last: now });
    else {
      this.#changes.clear();
      this.#changes.set('', { first: now, last: now });
    }
    return now + QUIET;
  }

  /** A path is to be looked at again at a time; the earliest time told counts. */
  later(path: string, at: number): void {
    this.#later.set(path, Math.min(at, this.#later.get(path) ?? Infinity));
  }

  /** When there will be something to take; undefined when nothing waits. */
  readyAt(): number | undefined {
    const rested = Math.min(...[...this.#changes.values()].map(restedAt));
    const together = Math.min(Math.max(rested, this.#last + QUIET), rested + LONGEST_BURST);
    const earliest = Math.min(together, ...this.#later.values());
    return earliest === Infinity ? undefined : earliest;
  }

  /** Takes the paths that have rested; those still changing stay. */
  take(now: number): string[] {
    const taken = new Set<string>();
    for (const [path, change] of this.#changes) {
      if (restedAt(change) > now) continue;
      taken.add(path);
      this.#changes.delete(path);
    }
    for (const [path, at] of this.#later) {
      if (at > now) continue;
      taken.add(path);
      this.#later.delete(path);
    }
    return [...taken];
  }
}

function restedAt({ first, last }: Change): number {
  return Math.min(last + QUIET, first + LONGEST_GROWTH);
}
