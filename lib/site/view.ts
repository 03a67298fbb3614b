import type { Site } from '@/lib/model/site';
import { formatIsoDay } from '@/lib/text/format-iso';
import { formatDay, formatPeriod, formatClock } from '@/lib/text/format-date';
import type { Words } from './words/words';
import { wordsFor } from './words/words-for';

/** A site on one day, with the words of its interface: what every component needs to know. */
export interface View {
  readonly site: Site;
  readonly words: Words;
  /** Day of the masthead, `YYYY-MM-DD` in the site's zone. */
  readonly today: string;
}

/** The view in which a site is shown, by its language and the instant (epoch seconds). */
export function viewOf(site: Site, instant = now()): View {
  return { site, words: wordsFor(site.lang), today: formatIsoDay(instant, site.timezone) };
}

/** The current instant in epoch seconds. A page reads the clock once, where it is put together. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** A year, month or day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) as the readers of a view write it; a day also with its weekday. */
export function periodName(
  { words: { locale } }: Pick<View, 'words'>,
  period: string,
  style: 'long' | 'full' = 'long',
): string {
  return period.length > 'YYYY-MM'.length ? formatDay(period, locale, style) : formatPeriod(period, locale);
}

/** When a story came out, as it is written where it is passed on: `2022年3月15日 05:52`. */
export function shareTime({ site, words }: View, instant: number | undefined): string | undefined {
  if (instant === undefined) return undefined;
  const day = formatDay(formatIsoDay(instant, site.timezone), words.locale, 'long');
  return `${day} ${formatClock(instant, site.timezone)}`;
}
