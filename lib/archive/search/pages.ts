import type { Candidates } from '../read/candidates';
import type { IdRange } from '../read/id-range';
import type { DocumentRow } from '../read/rows';
import { parseShortId, shortIdOf } from '@/lib/text/short-id';
import type { SearchPlan } from './plan';
import { searchedPost, type SearchedPost } from './searched-post';

/** Points, in thousandths. A term in the title counts for more than any number of them in the body. */
const IN_TITLE = 6_000;
const TITLE_START = 1_000;
const PER_DOUBLING = 700;
const MOST_DOUBLINGS = 5;
const NEARNESS = 2_000;
const PER_AGE_DOUBLING = 500;

/** Terms this far apart, in characters, count half as near. */
const NEAR = 50;
const DAY = 24 * 60 * 60;

/** The newest posts, and the newest with a term in the title, of which the best are shown. */
const CANDIDATES = 200;

/** Posts looked at to find each of the two. */
const RANKED_POSTS = 600;

/** Posts looked at for one page; what is found in the others is on the next one. */
const PATIENCE = 2_000;

/** Some of the posts that a plan finds. */
interface FoundPosts {
  readonly posts: readonly DocumentRow[];
  /** The last id that was looked at; where to go on. Undefined when there is nothing more. */
  readonly reached: number | undefined;
}

/** Posts that are expected not to stand the checks; it only decides how many are fetched at once. */
const LOST = 12;

/**
 * Up to `limit` candidates of a range that stand the checks, newest first. Having looked at `patience` of them it gives
 * what it has and where it stopped.
 */
function findPosts(
  candidates: Candidates,
  checks: SearchPlan['checks'],
  range: IdRange,
  limit: number,
  patience: number,
): FoundPosts {
  const posts: DocumentRow[] = [];
  let reached: number | undefined;
  let looked = 0;
  for (const candidate of candidates.newestFirst(range, limit + LOST)) {
    if (reached !== undefined && (posts.length >= limit || looked >= patience)) return { posts, reached };
    reached = candidate.post_id;
    looked += 1;
    if (checks) {
      const post = searchedPost(candidate.number);
      if (!post || !checks(post)) continue;
    }
    posts.push(candidate);
  }
  return { posts, reached: undefined };
}

/** One page of what a plan finds. */
interface ResultPage {
  readonly ids: readonly number[];
  /** Cursor of the next page. */
  readonly next: string | undefined;
}

/** A page in order of publication; its cursor is the id that the page ended at. */
export function findNewest(plan: SearchPlan, after: string | undefined, limit: number): ResultPage {
  const before = after === undefined ? undefined : parseShortId(after);
  const range =
    before === undefined ? plan.range : { ...plan.range, highest: Math.min(plan.range.highest, before - 1) };
  // One more than is shown tells whether there is a next page.
  const { posts, reached } = findPosts(plan.candidates, plan.checks, range, limit + 1, PATIENCE);
  const ids = posts.map(({ post_id }) => post_id);
  if (ids.length > limit) {
    const shown = ids.slice(0, limit);
    return { ids: shown, next: shortIdOf(shown.at(-1) ?? 0) };
  }
  return { ids, next: reached === undefined ? undefined : shortIdOf(reached) };
}

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
    (candidates) => findPosts(candidates, plan.checks, plan.range, CANDIDATES, RANKED_POSTS).posts,
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

/**
 * How well a found post answers the terms: where they stand, how often, how near each other, and how much
 * older the post is than the newest one found. A whole number.
 *
 * @param newest instant (epoch seconds) of the newest post found
 */
function scorePost(
  { title, body, facts }: SearchedPost,
  terms: readonly { readonly term: string }[],
  newest: number,
): number {
  let score = 0;
  const places: number[] = [];
  for (const { term } of terms) {
    const inTitle = title.indexOf(term);
    if (inTitle >= 0) score += IN_TITLE + TITLE_START / (1 + inTitle / 4);
    const place = body.indexOf(term, 0, 'utf16le');
    if (place >= 0) places.push(place / 2);
    score += PER_DOUBLING * Math.min(MOST_DOUBLINGS, Math.log2(1 + countOf(term, body)));
  }
  if (places.length > 1) {
    const spread = Math.max(...places) - Math.min(...places);
    score += NEARNESS / (1 + spread / NEAR);
  }
  const age = (newest - (facts.instant ?? 0)) / DAY;
  return Math.round(score - PER_AGE_DOUBLING * Math.log2(1 + Math.max(0, age)));
}

/** Occurrences in a text in UTF-16LE, up to as many as count. */
function countOf(term: string, text: Buffer): number {
  let count = 0;
  const next = (from: number) => text.indexOf(term, from, 'utf16le');
  for (let at = next(0); at >= 0 && count < 32; at = next(at + term.length * 2)) count += 1;
  return count;
}
