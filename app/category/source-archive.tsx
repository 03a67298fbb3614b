import { PeriodLinks } from '@/components/calendar/period-links';
import { YearCalendar } from '@/components/calendar/year-calendar';
import { SiteLink } from '@/components/navigation/site-link';
import { countByPeriod } from '@/lib/reader/calendar';
import { getSite } from '@/lib/reader/site';
import { getSourceYear } from '@/lib/reader/sources';
import { decodeSegment, routes, type SitePath } from '@/lib/site/urls/routes';
import { viewOf, periodName } from '@/lib/site/view';
import { EVERYTHING } from '@/lib/model/post-filter';
import { pageMetadata } from '@/lib/site/metadata';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { headOrNotThere } from '../not-there/head-or-not-there';
import { notThere } from '../not-there/not-there';
import { orNotThere } from '../not-there/or-not-there';
import { SiteFrame } from '../site-frame';

interface Props {
  /** Segment of the URL, percent-encoded. */
  readonly slug: string;
  /** `YYYY`; undefined for the newest year. */
  readonly year: string | undefined;
}

/** The calendar of one source, a year at a time. Its days lead to the stories of the source on that day. */
export const SourceArchive = orNotThere(async (props: Props) => {
  const { category, calendar, previous, next } = await findYear(props);
  const view = viewOf(await getSite());
  const words = archiveWordsFor(view.site.lang);
  const hrefOf = (period: string): SitePath =>
    routes.search({ ...EVERYTHING, sources: [category.slug], ...daysOf(period) });
  return (
    <SiteFrame view={view} place={{ kind: 'category', category }}>
      <header className="list-head">
        <h1>{words.titleOf(category.name)}</h1>
        {calendar && <p>{view.words.front.storiesOn(periodName(view, calendar.year), calendar.total)}</p>}
      </header>
      <p>
        <SiteLink href={routes.category(category)} className="quiet-control">
          ← {category.name}
        </SiteLink>
      </p>
      <PeriodLinks
        view={view}
        previous={previous}
        next={next}
        hrefOf={(year) => routes.sourceArchive(category, year)}
      />
      {calendar === undefined ? (
        <p className="border-ink text-muted border-t py-12 text-lg">{words.empty}</p>
      ) : (
        <YearCalendar
          view={view}
          days={calendar.days}
          months={countByPeriod(calendar.days, 'YYYY-MM'.length)}
          hrefOf={hrefOf}
        />
      )}
    </SiteFrame>
  );
});

/** Its head. The newest year has one URL, without the year. */
export const sourceArchiveMetadata = headOrNotThere(async (props: Props) => {
  const { category, calendar, next } = await findYear(props);
  const view = viewOf(await getSite());
  const words = archiveWordsFor(view.site.lang);
  const year = calendar && periodName(view, calendar.year);
  return pageMetadata(view, {
    title: [words.titleOf(category.name), ...(year === undefined ? [] : [year])].join(' · '),
    description: words.description(category.name),
    path: routes.sourceArchive(category, next === undefined ? undefined : calendar?.year),
  });
});

async function findYear({ slug, year }: Props) {
  const name = decodeSegment(slug) ?? notThere();
  return (await getSourceYear(name, year)) ?? notThere(routes.sourceArchive({ slug: name }, year));
}

/** First and last day of a month or day. */
function daysOf(period: string): { readonly from: string; readonly to: string } {
  if (period.length > 'YYYY-MM'.length) return { from: period, to: period };
  const [year, month] = period.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
  return { from: `${period}-01`, to: `${period}-${last}` };
}
