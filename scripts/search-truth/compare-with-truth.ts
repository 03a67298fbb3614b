import { EVERYTHING } from '@/lib/model/filter-everything';
import { countPosts } from '@/lib/reader/count-posts';
import { findNewest } from '@/lib/reader/find-newest';
import { planSearch } from '@/lib/reader/search-plan';
import type { DrawnQuery } from './drawn-query';
import type { PressedText } from './pressed-texts';

/** How one query did. */
export interface Comparison {
  readonly query: string;
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  /** False when the count shown is not what there is. */
  readonly countRight: boolean;
  /** False when the posts did not come newest first, each once. */
  readonly inOrder: boolean;
}

/** Asks the search and plain `includes()` the same and compares the answers, whole lists of posts. */
export function compareWithTruth({ query, matches }: DrawnQuery, texts: readonly PressedText[]): Comparison {
  const wanted = new Set(texts.filter(matches).map(({ id }) => id));
  const plan = planSearch({ ...EVERYTHING, text: query }, 'Asia/Shanghai');
  const found: number[] = [];
  let after: string | undefined;
  do {
    const page = findNewest(plan, after, 500);
    found.push(...page.ids);
    after = page.next;
  } while (after !== undefined);
  const { count, exact } = countPosts(plan);
  return {
    query,
    wanted: wanted.size,
    found: found.length,
    right: found.filter((id) => wanted.has(id)).length,
    countRight: exact ? count === wanted.size : count <= wanted.size,
    inOrder: found.every((id, position) => position === 0 || id < (found[position - 1] ?? 0)),
  };
}
