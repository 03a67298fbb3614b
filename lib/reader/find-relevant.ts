import { parseShortId, shortIdOf } from '@/lib/text/short-id';
import { findNewest, type ResultPage } from './find-newest';
import { findPosts } from './find-posts';
import { scorePost } from './score-post';
import type { SearchPlan } from './search-plan';
import { searchedPost } from './searched-post';

/** The newest posts, and the newest with a term in the title, of which the best are shown. */
const CANDIDATES = 200;
/** Posts looked at to find each of the two. */
const PATIENCE = 600;

interface Scored {
  readonly id: number;
  readonly score: number;
}

/**
 * A page with the best first, out of a bounded number of candidates. Its cursor is the score and the id
 * of its last post. Without a term all posts are as good: they come newest first.
 */
export function findRelevant(plan: SearchPlan, after: string | undefined, limit: number): ResultPage {
  if (plan.terms.length === 0) return findNewest(plan, after, limit);
  const found = [plan.candidates, plan.titled].flatMap(
    (candidates) => findPosts(candidates, plan.checks, plan.range, CANDIDATES, PATIENCE).posts,
  );
  const candidates = [...new Set(found.map(({ number }) => number))].flatMap(
    (number) => searchedPost(number) ?? [],
  );
  const newest = Math.max(...candidates.map(({ facts }) => facts.instant ?? 0));
  const ranked = candidates
    .map((post) => ({ id: post.id, score: scorePost(post, plan.terms, newest) }))
    .sort(bestFirst);
  const last = parseCursor(after);
  const rest = last ? ranked.filter((scored) => bestFirst(last, scored) < 0) : ranked;
  const page = rest.slice(0, limit);
  const end = rest.length > limit ? page.at(-1) : undefined;
  return { ids: page.map(({ id }) => id), next: end && `${end.score}.${shortIdOf(end.id)}` };
}

function bestFirst(one: Scored, other: Scored): number {
  return other.score - one.score || other.id - one.id;
}

function parseCursor(cursor: string | undefined): Scored | undefined {
  const [, score, shortId = ''] = /^(-?\d{1,9})\.([0-9a-z]+)$/.exec(cursor ?? '') ?? [];
  const id = parseShortId(shortId);
  return score === undefined || id === undefined ? undefined : { score: Number(score), id };
}
