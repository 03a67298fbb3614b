import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getDayPage } from '@/lib/reader/get-day-page';
import { getMonthPage } from '@/lib/reader/get-month-page';
import { getSite } from '@/lib/reader/get-site';
import { getYear } from '@/lib/reader/get-year';
import type { DatePath } from '@/lib/site/date-path';
import { editionOf } from '@/lib/site/edition';
import { listMetadata } from '@/lib/site/list-metadata';
import { periodName } from '@/lib/site/period-name';
import { routes } from '@/lib/site/routes';
import { DayView } from './day-view';
import { MonthView } from './month-view';
import { YearView } from './year-view';

/** The page of a year, a month or a day. There is none for one without stories. */
export async function PeriodPage({ date: { period, page } }: { readonly date: DatePath }) {
  const edition = editionOf(await getSite());
  switch (period.length) {
    case 'YYYY'.length:
      return <YearView edition={edition} year={period} />;
    case 'YYYY-MM'.length:
      return <MonthView edition={edition} month={period} />;
    default:
      return <DayView edition={edition} day={period} number={page} />;
  }
}

/** Its head. */
export async function periodMetadata({ period, page }: DatePath): Promise<Metadata> {
  const edition = editionOf(await getSite());
  const pathOf = (number?: number) => routes.period(period, number);
  if (period.length > 'YYYY-MM'.length) {
    const day = (await getDayPage(period, page)) ?? notFound();
    return listMetadata(edition, periodName(edition, period), day.page, pathOf);
  }
  const whole = period.length === 'YYYY'.length ? await getYear(period) : await getMonthPage(period);
  const { total } = whole ?? notFound();
  return listMetadata(edition, periodName(edition, period), { posts: [], number: 1, last: 1, total }, pathOf);
}
