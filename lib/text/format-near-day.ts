import { formatDay } from './format-day';

/**
 * A day (`YYYY-MM-DD`) in a list of days near `reference`: month and day while the year goes without
 * saying, else the whole date in figures.
 */
export function formatNearDay(day: string, reference: string | undefined, locale: string): string {
  return day.slice(0, 4) === reference?.slice(0, 4) ? formatDay(day, locale, 'short') : day;
}
