import { REMOVAL_STEPS, type Removal, type RemovalCount, type RemovalStep } from '@/lib/model/removal';
import { MOST_EXAMPLES, type RemovalTotals, type RemovedOfPost } from '../removal-totals';

interface Total {
  count: number;
  posts: number;
  examples: (readonly [post: number, text: string])[];
}

/** Keeps the totals of what repairs took out, as posts come and go. */
export class RemovalTally {
  readonly #totals: Map<RemovalStep, Total>;
  #isSaved = true;

  /** @param written as `written` gave it */
  constructor(written = '{}') {
    const totals = JSON.parse(written) as RemovalTotals;
    this.#totals = new Map(
      REMOVAL_STEPS.flatMap((step) => {
        const total = totals[step];
        return total === undefined ? [] : [[step, { ...total, examples: [...total.examples] }]];
      }),
    );
  }

  /** Adds a post's, and says in numbers what they are. */
  add(post: number, removals: readonly Removal[]): RemovedOfPost | undefined {
    if (removals.length === 0) return undefined;
    const removed: Partial<Record<RemovalStep, number>> = {};
    for (const { step, count, example } of removals) {
      removed[step] = count;
      const total = this.#totals.get(step) ?? { count: 0, posts: 0, examples: [] };
      total.count += count;
      total.posts += 1;
      this.#totals.set(step, total);
      keepNewest(total.examples, post, example);
    }
    this.#isSaved = false;
    return removed;
  }

  /** Takes a post's away. */
  drop(post: number, removed: RemovedOfPost = {}): void {
    for (const step of REMOVAL_STEPS) {
      const total = this.#totals.get(step);
      const count = removed[step];
      if (total === undefined || count === undefined) continue;
      total.count -= count;
      total.posts -= 1;
      total.examples = total.examples.filter(([id]) => id !== post);
      if (total.posts === 0) this.#totals.delete(step);
      this.#isSaved = false;
    }
  }

  counts(): RemovalCount[] {
    return REMOVAL_STEPS.flatMap((step) => {
      const total = this.#totals.get(step);
      return total === undefined ? [] : [{ step, count: total.count, posts: total.posts }];
    });
  }

  /** All of it, to be written down; undefined when nothing changed since. */
  written(): string | undefined {
    if (this.#isSaved) return undefined;
    this.#isSaved = true;
    return JSON.stringify(Object.fromEntries(this.#totals));
  }
}

/** Puts an example in its place among those of the newest posts, if it has one. */
function keepNewest(examples: Total['examples'], post: number, text: string): void {
  const at = examples.findIndex(([id]) => id < post);
  if (at >= 0) examples.splice(at, 0, [post, text]);
  else if (examples.length < MOST_EXAMPLES) examples.push([post, text]);
  if (examples.length > MOST_EXAMPLES) examples.pop();
}
