import type { IndexTask } from './index-crew';
import { SegmentWriter, type SegmentPages } from './segment-writer';
import { termsOf } from './terms-of';

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
