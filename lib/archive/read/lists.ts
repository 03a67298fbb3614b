import type { DayCount } from '@/lib/model/calendar';
import type { PostSummary } from '@/lib/model/post';
import { zonedDay } from '@/lib/text/zoned-date';
import { instantOf } from '../post-id';
import type { ArchiveConnection } from './archive-connection';
import type { IdRange } from './id-range';
import { summaryOf } from './rows';
import { PAGE_SIZE } from '../schema';

/** Most posts a page can hold. */
export const LONGEST_PAGE = PAGE_SIZE + PAGE_SIZE / 2;

/** Which days have posts. Days are lists, so that their counts are kept and never counted. */
export class ArchiveCalendar {
  readonly #archive: ArchiveConnection;

  constructor(archive: ArchiveConnection) {
    this.#archive = archive;
  }

  /** The days from `first` to `last` (`YYYY-MM-DD`, both included) that have posts, oldest first. */
  days(first: string, last: string): DayCount[] {
    return this.#archive.all('daysBetween', first, last).map(({ slug, count }) => ({ day: slug, count }));
  }

  /** The last day before `day` that has posts. */
  dayBefore(day: string): string | undefined {
    return this.#archive.get('dayBefore', day)?.slug;
  }

  /** The first day after `day` that has posts. */
  dayAfter(day: string): string | undefined {
    return this.#archive.get('dayAfter', day)?.slug;
  }

  /** The days on which a category has posts among `range`, oldest first, as they are in `zone`. */
  categoryDays(slug: string, range: IdRange, zone: string): DayCount[] {
    const list = this.#archive.get('list', 'category', slug);
    if (!list) return [];
    const counts = new Map<string, number>();
    for (const { post_id } of this.#archive.all('listIds', list.id, range.lowest, range.highest)) {
      const instant = instantOf(post_id);
      if (instant === undefined) continue;
      const day = zonedDay(instant, zone);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    return Array.from(counts, ([day, count]) => ({ day, count }));
  }

  /** The newest posts of a range. */
  newest(range: IdRange, limit: number): PostSummary[] {
    return this.#archive.all('newestBetween', range.lowest, range.highest, limit).map(summaryOf);
  }
}

/**
 * Number of the newest page. Pages are numbered from the oldest posts and hold exactly PAGE_SIZE
 * of them for ever; only the newest one grows, from half a page to a page and a half, so that the
 * front of a list is never nearly empty.
 */
export function lastPageNumber(total: number): number {
  const full = Math.floor(total / PAGE_SIZE);
  const rest = total % PAGE_SIZE;
  return Math.max(1, rest >= PAGE_SIZE / 2 ? full + 1 : full);
}
