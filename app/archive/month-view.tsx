import { HeatLegend } from '@/components/calendar/heat-legend';
import { heatScale } from '@/components/calendar/heat-scale';
import { MonthCalendar } from '@/components/calendar/month-calendar';
import { PeriodLinks } from '@/components/calendar/period-links';
import { StoryList } from '@/components/listing/story-list';
import { SiteLink } from '@/components/navigation/site-link';
import { getMonthPage } from '@/lib/reader/calendar';
import { type View, periodName } from '@/lib/site/view';
import { EVERYTHING } from '@/lib/model/post-filter';
import { routes } from '@/lib/site/urls/routes';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { notThere } from '../not-there/not-there';
import { ArchiveFrame } from './archive-frame';

interface Props {
  readonly view: View;
  /** `YYYY-MM`. */
  readonly month: string;
}

/** A month: its calendar, and its newest stories. */
export async function MonthView({ view, month }: Props) {
  const { days, total, newest, previous, next } = (await getMonthPage(month)) ?? notThere();
  const words = archiveWordsFor(view.site.lang);
  const title = periodName(view, month);
  const hrefOf = (period: string) => routes.period(period);
  const scale = heatScale(days.map(({ count }) => count));
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const [first, last] = [days[0], days.at(-1)];
  return (
    <ArchiveFrame view={view} title={title} total={total}>
      <PeriodLinks view={view} previous={previous} next={next} hrefOf={hrefOf} />
      <div className="beside-calendar">
        <aside>
          <MonthCalendar view={view} month={month} days={{ counts, scale, hrefOf }} />
          <HeatLegend view={view} scale={scale} />
          <SiteLink href={hrefOf(month.slice(0, 4))} className="quiet-control">
            {periodName(view, month.slice(0, 4))}
          </SiteLink>
        </aside>
        <section>
          <h2 className="sr-only">{words.newestOf(title)}</h2>
          <StoryList view={view} posts={newest} level={3} showSource />
          {total > newest.length && first && last && (
            <SiteLink
              href={routes.search({ ...EVERYTHING, from: first.day, to: last.day })}
              className="text-accent inline-flex min-h-11 items-center"
            >
              {words.everythingOf(title, total)} →
            </SiteLink>
          )}
        </section>
      </div>
    </ArchiveFrame>
  );
}
