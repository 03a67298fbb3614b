import { archive } from './archive';

/** The last day before a stretch of days and the first one after it (`YYYY-MM-DD`) that have posts. */
export async function findDaysAround(
  first: string,
  last: string,
): Promise<{ readonly previous: string | undefined; readonly next: string | undefined }> {
  const { calendar } = archive();
  return { previous: calendar.dayBefore(first), next: calendar.dayAfter(last) };
}
