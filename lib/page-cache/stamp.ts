import type { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { zonedDay } from '@/lib/text/zoned-date';

/**
 * Names what every page is made from: the archive's generation and the day in the site's zone,
 * because the masthead shows the date.
 */
export function stampOf(archive: ArchiveReader): string {
  const today = zonedDay(Math.floor(Date.now() / 1000), archive.site()?.timezone ?? 'UTC');
  return `${archive.generation()} ${today}`;
}
