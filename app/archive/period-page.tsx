import { getDayPage, getMonthPage, getYear } from '@/lib/reader/calendar';
import { getSite } from '@/lib/reader/site';
import type { DatePath } from '@/lib/site/urls/dates';
import { viewOf, periodName } from '@/lib/site/view';
import { listMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { headOrNotThere } from '../not-there/head-or-not-there';
import { notThere } from '../not-there/not-there';
import { orNotThere } from '../not-there/or-not-there';
import { DayView } from './day-view';
import { MonthView } from './month-view';
import { NoStories } from './no-stories';
import { YearView } from './year-view';

interface Props {
  readonly date: DatePath;
}

/** The page of a year, a month or a day. There is none for one without stories. */
export const PeriodPage = orNotThere(async ({ date: { period, page } }: Props) => {
  const view = viewOf(await getSite());
  switch (period.length) {
    case 'YYYY'.length:
      return YearView({ view, year: period });
    case 'YYYY-MM'.length:
      return MonthView({ view, month: period });
    default:
      return DayView({ view, day: period, number: page });
  }
}, NoStories);

/** Its head. */
export const periodMetadata = headOrNotThere(async ({ period, page }: DatePath) => {
  const view = viewOf(await getSite());
  const pathOf = (number?: number) => routes.period(period, number);
  if (period.length > 'YYYY-MM'.length) {
    const day = (await getDayPage(period, page)) ?? notThere();
    return listMetadata(view, periodName(view, period), day.page, pathOf);
  }
  const whole = period.length === 'YYYY'.length ? await getYear(period) : await getMonthPage(period);
  const { total } = whole ?? notThere();
  return listMetadata(view, periodName(view, period), { posts: [], number: 1, last: 1, total }, pathOf);
});
