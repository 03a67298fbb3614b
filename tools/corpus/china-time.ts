/** A moment as a clock in Shanghai shows it, the whole year eight hours ahead of UTC. */
export interface ChinaTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `2022-03-15`. */
  readonly date: string;
  /** `05:52:18`. */
  readonly clock: string;
}

/** Reads a moment, in seconds since 1970-01-01 00:00:00 UTC, off that clock. */
export function chinaTime(epochSeconds: number): ChinaTime {
  const shifted = new Date((epochSeconds + 8 * 3600) * 1000);
  const text = shifted.toISOString();
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    date: text.slice(0, 10),
    clock: text.slice(11, 19),
  };
}
