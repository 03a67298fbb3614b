const DAY_MS = 86_400_000;

/**
 * The weeks of a month (`YYYY-MM`) from Monday to Sunday; days (`YYYY-MM-DD`) of other months are undefined.
 */
export function monthWeeks(month: string): readonly (readonly (string | undefined)[])[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const mondayBased = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: (string | undefined)[][] = [];
  for (let monday = first - mondayBased * DAY_MS; ; monday += 7 * DAY_MS) {
    const week = Array.from({ length: 7 }, (_, weekday) => {
      const day = new Date(monday + weekday * DAY_MS).toISOString().slice(0, 10);
      return day.startsWith(month) ? day : undefined;
    });
    if (week.every((day) => day === undefined)) return weeks;
    weeks.push(week);
  }
}
