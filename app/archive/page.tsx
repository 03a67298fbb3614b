import type { Metadata } from 'next';
import { YearCalendar } from '@/components/calendar/year-calendar';
import { YearStrips } from '@/components/calendar/year-strips';
import { SiteLink } from '@/components/navigation/site-link';
import { getSite } from '@/lib/reader/site';
import { getYear, listYears } from '@/lib/reader/calendar';
import { viewOf, periodName } from '@/lib/site/view';
import { pageMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { ArchiveFrame } from './archive-frame';

export async function generateMetadata(): Promise<Metadata> {
  const view = viewOf(await getSite());
  const words = archiveWordsFor(view.site.lang);
  return pageMetadata(view, {
    title: words.title,
    description: words.description(view.site.title),
    path: routes.archive,
  });
}

/** Every year with its months, and the newest year day by day. */
export default async function Page() {
  const view = viewOf(await getSite());
  const words = archiveWordsFor(view.site.lang);
  const counted = await listYears();
  const years = (await Promise.all(counted.map(({ period }) => getYear(period)))).filter(
    (year) => year !== undefined,
  );
  const [newest] = years;
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return (
    <ArchiveFrame view={view} title={words.title} total={total}>
      {newest === undefined ? (
        <p className="border-ink text-muted border-t py-12 text-lg">{words.empty}</p>
      ) : (
        <>
          <nav className="year-links" aria-label={words.years}>
            {years.map(({ year }) => (
              <SiteLink key={year} href={routes.period(year)} className="quiet-control">
                {periodName(view, year)}
              </SiteLink>
            ))}
          </nav>
          <section className="archive-part">
            <h2>{periodName(view, newest.year)}</h2>
            <YearCalendar
              view={view}
              days={newest.days}
              months={newest.months}
              hrefOf={(period) => routes.period(period)}
            />
          </section>
          <section className="archive-part">
            <h2>{words.months}</h2>
            <YearStrips view={view} years={years} />
          </section>
        </>
      )}
    </ArchiveFrame>
  );
}
