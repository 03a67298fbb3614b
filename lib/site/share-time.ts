import type { Edition } from './edition';
import { formatClock } from '@/lib/text/format-clock';
import { formatDay } from '@/lib/text/format-day';
import { formatIsoDay } from '@/lib/text/format-iso';

/** When a story came out, as it is written where it is passed on: `2022年3月15日 05:52`. */
export function shareTime({ site, words }: Edition, instant: number | undefined): string | undefined {
  if (instant === undefined) return undefined;
  const day = formatDay(formatIsoDay(instant, site.timezone), words.locale, 'long');
  return `${day} ${formatClock(instant, site.timezone)}`;
}
