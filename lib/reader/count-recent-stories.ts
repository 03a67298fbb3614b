import { archive } from './archive';

const DAYS = 30;
const DAY_MS = 86_400_000;

/** Stories of the last 30 days, counted from the newest day that has any, by the slug of their source. */
export async function countRecentStories(): Promise<ReadonlyMap<string, number>> {
  const reader = archive();
  const counts = new Map<string, number>();
  const last = reader.latestDays(1)[0]?.day;
  if (last === undefined) return counts;
  const first = new Date(Date.parse(`${last}T00:00:00Z`) - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  for (const { day, count: stories } of reader.calendar.days(first, last)) {
    // A day has no more sources than stories.
    for (const { category, count } of reader.activeSources(day, stories)) {
      counts.set(category.slug, (counts.get(category.slug) ?? 0) + count);
    }
  }
  return counts;
}
