import { PeriodLinks } from '@/components/calendar/period-links';
import { YearCalendar } from '@/components/calendar/year-calendar';
import { getYear } from '@/lib/reader/calendar';
import { type Edition, periodName } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { notThere } from '../not-there/not-there';
import { ArchiveFrame } from './archive-frame';

interface Props {
  readonly edition: Edition;
  /** `YYYY`. */
  readonly year: string;
}

/** A year day by day. */
export async function YearView({ edition, year }: Props) {
  const { days, months, total, previous, next } = (await getYear(year)) ?? notThere();
  const hrefOf = (period: string) => routes.period(period);
  return (
    <ArchiveFrame edition={edition} title={periodName(edition, year)} total={total}>
      <PeriodLinks edition={edition} previous={previous} next={next} hrefOf={hrefOf} />
      <YearCalendar edition={edition} days={days} months={months} hrefOf={hrefOf} />
    </ArchiveFrame>
  );
}
