import type { ReactNode } from 'react';

interface Props<Day> {
  /** Short names from Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly weeks: readonly (readonly Day[])[];
  /** The cell of a day, with the column as its key. */
  readonly cellOf: (day: Day, column: number) => ReactNode;
  readonly caption?: ReactNode;
}

/** Weeks from Monday to Sunday, a row each. */
export function CalendarTable<Day>({ weekdays, weeks, cellOf, caption }: Props<Day>) {
  return (
    <table className="calendar">
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {weekdays.map((weekday, index) => (
            <th key={index} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>{week.map(cellOf)}</tr>
        ))}
      </tbody>
    </table>
  );
}
