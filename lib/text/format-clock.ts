import { zonedParts } from './format-zoned';

/** Time of day in the zone, `05:52`. `instant` is epoch seconds. */
export function formatClock(instant: number, timezone: string): string {
  const { hour, minute } = zonedParts(instant, timezone);
  return `${hour}:${minute}`;
}
