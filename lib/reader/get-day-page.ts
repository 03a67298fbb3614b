import type { DayPage } from '@/lib/model/calendar';
import { archive } from './archive';

/** One page of a day (`YYYY-MM-DD`), without a number its front; undefined when there is no such page. */
export async function getDayPage(day: string, number?: number): Promise<DayPage | undefined> {
  const reader = archive();
  const page = reader.page('day', day, number);
  if (!page) return undefined;
  return {
    day,
    page,
    previous: reader.calendar.dayBefore(day),
    next: reader.calendar.dayAfter(day),
  };
}
