import { formatDay } from '@/lib/text/format-day';
import { formatPeriod } from '@/lib/text/format-period';
import type { Edition } from './edition';

/** A year, month or day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) as the readers of an edition write it; a day also with its weekday. */
export function periodName(
  { words: { locale } }: Pick<Edition, 'words'>,
  period: string,
  style: 'long' | 'full' = 'long',
): string {
  return period.length > 'YYYY-MM'.length ? formatDay(period, locale, style) : formatPeriod(period, locale);
}
