import { textOfKey, type TokenKeys } from '@/lib/text/token-keys';
import { sortedLongPostings, sortedShortPostings, type Postings } from './sorted-postings';

/** A token and the posts that have it. */
interface Term {
  /** In UTF-8. */
  readonly bytes: Buffer;
  /** Positions of the posts among those that were given; they hold until the next term. */
  readonly positions: ArrayLike<number>;
}

/** What is to be found of a post. */
interface Findable {
  readonly tokens: TokenKeys;
  /** Tokens for facts about the post. */
  readonly facets: readonly string[];
}

/** Every token of some posts with all of them that have it, in the order of their bytes. */
export function* termsOf(posts: readonly Findable[]): Generator<Term> {
  const short = sortedShortPostings(posts.map(({ tokens }) => tokens.short));
  const long = sortedLongPostings(posts.map(({ tokens }) => tokens.long));
  const sources = [termsIn(short), termsIn(long), otherTerms(posts)].map((terms) => ({
    terms,
    next: nextOf(terms),
  }));
  for (;;) {
    let first: (typeof sources)[number] | undefined;
    for (const source of sources) {
      if (source.next && (!first?.next || Buffer.compare(source.next.bytes, first.next.bytes) < 0))
        first = source;
    }
    if (!first?.next) return;
    yield first.next;
    first.next = nextOf(first.terms);
  }
}

function nextOf(terms: Iterator<Term, unknown>): Term | undefined {
  const next = terms.next();
  return next.done === true ? undefined : next.value;
}

function* termsIn(sorted: Iterable<Postings>): Generator<Term> {
  for (const { length, high, low, positions } of sorted) {
    for (let start = 0; start < length;) {
      const [first, second] = [high[start] ?? 0, low?.[start] ?? 0];
      let end = start + 1;
      while (end < length && high[end] === first && (low === undefined || low[end] === second)) end += 1;
      yield {
        bytes: Buffer.from(textOfKey(first) + textOfKey(second)),
        positions: positions.subarray(start, end),
      };
      start = end;
    }
  }
}

function* otherTerms(posts: readonly Findable[]): Generator<Term> {
  const postsOf = new Map<string, number[]>();
  posts.forEach(({ tokens, facets }, position) => {
    for (const token of new Set([...tokens.other, ...facets])) {
      const positions = postsOf.get(token);
      if (positions) positions.push(position);
      else postsOf.set(token, [position]);
    }
  });
  const terms = Array.from(postsOf, ([token, positions]): Term => ({ bytes: Buffer.from(token), positions }));
  yield* terms.sort((one, another) => Buffer.compare(one.bytes, another.bytes));
}
