import type { Metadata } from 'next';
import { YearCalendar } from '@/components/calendar/year-calendar';
import { YearStrips } from '@/components/calendar/year-strips';
import { SiteLink } from '@/components/navigation/site-link';
import { getSite } from '@/lib/reader/site';
import { getYear, listYears } from '@/lib/reader/calendar';
import { editionOf, periodName } from '@/lib/site/view';
import { pageMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { ArchiveFrame } from './archive-frame';

export async function generateMetadata(): Promise<Metadata> {
  const edition = editionOf(await getSite());
  const words = archiveWordsFor(edition.site.lang);
  return pageMetadata(edition, {
    title: words.title,
    description: words.description(edition.site.title),
    path: routes.archive,
  });
}

/** Every year with its months, and the newest year day by day. */
export default async function Page() {
  const edition = editionOf(await getSite());
  const words = archiveWordsFor(edition.site.lang);
  const counted = await listYears();
  const years = (await Promise.all(counted.map(({ period }) => getYear(period)))).filter(
    (year) => year !== undefined,
  );
  const [newest] = years;
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return (
    <ArchiveFrame edition={edition} title={words.title} total={total}>
      {newest === undefined ? (
        <p className="border-ink text-muted border-t py-12 text-lg">{words.empty}</p>
      ) : (
        <>
          <nav className="year-links" aria-label={words.years}>
            {years.map(({ year }) => (
              <SiteLink key={year} href={routes.period(year)} className="quiet-control">
                {periodName(edition, year)}
              </SiteLink>
            ))}
          </nav>
          <section className="archive-part">
            <h2>{periodName(edition, newest.year)}</h2>
            <YearCalendar
              edition={edition}
              days={newest.days}
              months={newest.months}
              hrefOf={(period) => routes.period(period)}
            />
          </section>
          <section className="archive-part">
            <h2>{words.months}</h2>
            <YearStrips edition={edition} years={years} />
          </section>
        </>
      )}
    </ArchiveFrame>
  );
}
