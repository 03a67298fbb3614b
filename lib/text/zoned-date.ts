import { zoneOffset } from './zone-offset';

/** What calendar and clock show at an instant in some zone. */
export interface ZonedDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /** 1 to 366. */
  readonly dayOfYear: number;
}

/** Calendar and clock in `zone` (an IANA name) at `instant` (epoch seconds). */
export function zonedDate(instant: number, zone: string): ZonedDate {
  const date = new Date((instant + zoneOffset(instant, zone)) * 1000);
  const year = date.getUTCFullYear();
  const newYear = new Date(date);
  newYear.setUTCMonth(0, 0);
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay() || 7,
    dayOfYear: Math.round((date.getTime() - newYear.getTime()) / 86_400_000),
  };
}

/** The day in `zone` at `instant` (epoch seconds), as `YYYY-MM-DD`. */
export function zonedDay(instant: number, zone: string): string {
  const { year, month, day } = zonedDate(instant, zone);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
