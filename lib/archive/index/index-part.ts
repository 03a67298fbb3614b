import { orderedUnit, textOfKey } from '@/lib/search/token-keys';
import { SegmentWriter, type SegmentPages } from './segment-writer';
import { longPostings } from './long-postings';
import type { PostColumns, UnitRange, Postings } from './columns';
import { shortPostings } from './short-postings';

/** Sorts the postings of some posts and makes the pages of a segment of them. */
export function indexPart({ posts, within }: IndexTask): SegmentPages {
  const segment = new SegmentWriter();
  const { numbers } = posts;
  for (const { bytes, positions } of termsOf(posts, within)) {
    segment.term(bytes);
    for (let index = 0; index < positions.length; index += 1) {
      segment.document(numbers[positions[index] ?? 0] ?? 0);
    }
  }
  return segment.finish();
}

/** A token and the posts that have it. */
interface Term {
  /** In UTF-8. */
  readonly bytes: Buffer;
  /** Positions of the posts among those that were given; they hold until the next term. */
  readonly positions: ArrayLike<number>;
}

/** Every token of some posts that begins in a range, with all of them that have it, in the order of their bytes. */
function* termsOf({ short, long, other }: PostColumns, within: UnitRange): Generator<Term> {
  const sources = [
    termsIn(shortPostings(short, within)),
    termsIn(longPostings(long, within)),
    otherTerms(other, within),
  ].map((terms) => ({
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
  for (const { high, low, positions } of sorted) {
    yield { bytes: Buffer.from(textOfKey(high) + textOfKey(low)), positions };
  }
}

function* otherTerms(other: PostColumns['other'], { lowest, highest }: UnitRange): Generator<Term> {
  const terms = [...other].flatMap(([token, positions]): Term[] => {
    const unit = orderedUnit(token.charCodeAt(0));
    return unit < lowest || unit > highest ? [] : [{ bytes: Buffer.from(token), positions }];
  });
  yield* terms.sort((one, another) => Buffer.compare(one.bytes, another.bytes));
}

/** What makes a part of a segment: all terms that begin in a range, of some posts. */
export interface IndexTask {
  readonly posts: PostColumns;
  readonly within: UnitRange;
}

/** Threads that make parts of a segment at once. */
export interface IndexWorkers {
  readonly size: number;
  index(task: IndexTask): Promise<SegmentPages>;
}
