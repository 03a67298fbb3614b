import { zonedParts } from './format-zoned';

/** `2022-03-15T05:52:18+08:00`: the instant (epoch seconds) as the zone's clock shows it, with its offset. */
export function formatIso(instant: number, timezone: string): string {
  const { year, month, day, hour, minute, second, offset } = zonedParts(instant, timezone);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

/** `2022-03-15`: the day in the zone on which the instant (epoch seconds) falls. */
export function formatIsoDay(instant: number, timezone: string): string {
  const { year, month, day } = zonedParts(instant, timezone);
  return `${year}-${month}-${day}`;
}
