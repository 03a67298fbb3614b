import type { PostColumns } from './post-columns';
import type { SegmentPages } from './segment-writer';
import type { UnitRange } from './unit-range';

/** What makes a part of a segment: all terms that begin in a range, of some posts. */
export interface IndexTask {
  readonly posts: PostColumns;
  readonly within: UnitRange;
}

/** Threads that make parts of a segment at once. */
export interface IndexCrew {
  readonly size: number;
  index(task: IndexTask): Promise<SegmentPages>;
}
