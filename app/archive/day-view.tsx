import { heatScale } from '@/components/calendar/heat-scale';
import { MonthCalendar } from '@/components/calendar/month-calendar';
import { PeriodLinks } from '@/components/calendar/period-links';
import { DayStories } from '@/components/listing/day-stories';
import { Pager } from '@/components/listing/pager';
import { getDayPage, getMonthPage } from '@/lib/reader/calendar';
import { type View, periodName } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { notThere } from '../not-there/not-there';
import { ArchiveFrame } from './archive-frame';

interface Props {
  readonly view: View;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Page of the day; undefined for its front. */
  readonly number: number | undefined;
}

/** The stories of a day beside the calendar of its month. */
export async function DayView({ view, day, number }: Props) {
  const { page, previous, next } = (await getDayPage(day, number)) ?? notThere();
  const { words } = view;
  const month = day.slice(0, 'YYYY-MM'.length);
  const inMonth = await getMonthPage(month);
  const days = inMonth?.days ?? [];
  const hrefOf = (period: string) => routes.period(period);
  const scale = heatScale(days.map(({ count }) => count));
  const counts = new Map(days.map((one) => [one.day, one.count]));
  return (
    <ArchiveFrame view={view} title={periodName(view, day, 'full')} total={page.total}>
      <PeriodLinks view={view} previous={previous} next={next} hrefOf={hrefOf} />
      <div className="beside-calendar">
        <div>
          <DayStories view={view} posts={page.posts} showSource />
          <Pager words={words} page={page} pathOf={(part) => routes.period(day, part)} />
        </div>
        <aside>
          <MonthCalendar
            view={view}
            month={month}
            days={{ counts, scale, hrefOf }}
            count={inMonth?.total ?? 0}
            current={day}
          />
        </aside>
      </div>
    </ArchiveFrame>
  );
}
