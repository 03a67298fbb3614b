import type { DayCount } from '@/lib/model/front-page';
import type { PostSummary } from '@/lib/model/post-summary';
import { zonedDay } from '@/lib/text/zoned-date';
import { instantOf } from '../post-id';
import type { ArchiveConnection } from './archive-connection';
import type { IdRange } from './id-range';
import { summaryOf } from './rows';

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
