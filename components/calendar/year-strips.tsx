import type { YearPage } from '@/lib/model/calendar';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { formatPeriod } from '@/lib/text/format-date';
import { SiteLink } from '../navigation/site-link';
import { heatScale } from './heat-scale';

interface Props {
  readonly view: View;
  /** Newest first. */
  readonly years: readonly YearPage[];
}

/** Every year on one line with its months, darker where there was more. */
export function YearStrips({ view: { words }, years }: Props) {
  const scale = heatScale(years.flatMap(({ months }) => months.map(({ count }) => count)));
  return (
    <ol className="year-strips">
      {years.map(({ year, total, months }) => (
        <li key={year}>
          <SiteLink href={routes.period(year)}>
            {formatPeriod(year, words.locale)} <data value={total}>{words.stories(total)}</data>
          </SiteLink>
          <ol>
            {twelve(year).map((month) => {
              const count = months.find(({ period }) => period === month)?.count;
              const number = Number(month.slice(-2));
              return count === undefined ? (
                <li key={month} aria-hidden>
                  {number}
                </li>
              ) : (
                <li key={month} data-heat={scale.heatOf(count)}>
                  <SiteLink
                    href={routes.period(month)}
                    aria-label={words.front.storiesOn(formatPeriod(month, words.locale), count)}
                  >
                    {number}
                  </SiteLink>
                </li>
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function twelve(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}
