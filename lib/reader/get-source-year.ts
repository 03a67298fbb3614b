import type { Calendar } from '@/lib/model/calendar';
import type { Category } from '@/lib/model/category';
import { zonedDate } from '@/lib/text/zoned-date';
import { archive } from './archive';
import { getCalendar } from './get-calendar';
import { getSite } from './get-site';

/** One year of a source, with the years around it in which the source has stories. */
export interface SourceYear {
  readonly category: Category;
  /** Undefined when no story of the source has a date. */
  readonly calendar: Calendar | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * A year (`YYYY`) of a source, without a year its newest. Undefined when there is no such source or it
 * has no stories in that year.
 */
export async function getSourceYear(slug: string, year?: string): Promise<SourceYear | undefined> {
  const category = archive().category(slug);
  if (!category) return undefined;
  const { timezone } = await getSite();
  const newest = yearOf(category.newest, timezone);
  if (newest === undefined) {
    return year === undefined
      ? { category, calendar: undefined, previous: undefined, next: undefined }
      : undefined;
  }
  const calendar = await getCalendar(year ?? String(newest).padStart(4, '0'), slug);
  if (!calendar) return undefined;
  const here = Number(calendar.year);
  const oldest = yearOf(oldestOf(slug), timezone) ?? newest;
  return {
    category,
    calendar,
    previous: await firstWithStories(slug, here - 1, oldest, -1),
    next: await firstWithStories(slug, here + 1, newest, 1),
  };
}

/** The first page of a list holds its oldest posts. */
function oldestOf(slug: string): number | undefined {
  const posts = archive().page('category', slug, 1)?.posts ?? [];
  return posts.findLast(({ instant }) => instant !== undefined)?.instant;
}

async function firstWithStories(
  slug: string,
  from: number,
  to: number,
  step: 1 | -1,
): Promise<string | undefined> {
  for (let year = from; step > 0 ? year <= to : year >= to; year += step) {
    const name = String(year).padStart(4, '0');
    if ((await getCalendar(name, slug)) !== undefined) return name;
  }
  return undefined;
}

function yearOf(instant: number | undefined, timezone: string): number | undefined {
  return instant === undefined ? undefined : zonedDate(instant, timezone).year;
}
