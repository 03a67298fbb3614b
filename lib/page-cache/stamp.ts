import type { ArchiveReader } from '@/lib/archive/read/archive-reader';

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * Names what every page is made from: the archive's generation and the day in the site's zone,
 * because the masthead shows the date.
 */
export function stampOf(archive: ArchiveReader): string {
  return `${archive.generation()} ${today(archive.site()?.timezone ?? 'UTC')}`;
}

function today(timezone: string): string {
  let format = dayFormats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone });
    dayFormats.set(timezone, format);
  }
  return format.format();
}
