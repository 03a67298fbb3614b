import type { DayCount } from '@/lib/model/front-page';
import type { Words } from '@/lib/site/words/words';
import { formatDay } from '@/lib/text/format-day';
import { calendarWeeks, type CalendarDay } from './calendar-weeks';

interface Props {
  readonly words: Words;
  readonly days: readonly DayCount[];
}

/** Five weeks of the archive, darker where more was reported. */
export function RecentDays({ words, days }: Props) {
  const weeks = calendarWeeks(days);
  const [first, last] = [weeks[0]?.[0], days[0]];
  if (first === undefined || last === undefined) return null;
  return (
    <section>
      <h2 className="section-title">
        <span>{words.front.recentDays}</span>
        <span className="text-muted text-sm font-normal">
          {formatDay(first.day, words.locale, 'short')} – {formatDay(last.day, words.locale, 'short')}
        </span>
      </h2>
      <table className="calendar">
        <thead>
          <tr>
            {words.front.weekdays.map((weekday, index) => (
              <th key={index} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>{week.map((day, column) => dayCell(day, column, words))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function dayCell(day: CalendarDay | undefined, column: number, words: Words) {
  if (day === undefined) return <td key={column} />;
  if (day.heat === 0) return <td key={column}>{day.date}</td>;
  return (
    <td
      key={column}
      data-heat={day.heat}
      title={words.front.storiesOn(formatDay(day.day, words.locale, 'short'), day.count)}
    >
      {day.date}
      <span className="sr-only"> {words.stories(day.count)}</span>
    </td>
  );
}
