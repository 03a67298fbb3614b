import { type View, periodName } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { PeriodLinks } from '../calendar/period-links';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly view: View;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly period: string;
  /** The nearest days with stories. */
  readonly around: { readonly previous: string | undefined; readonly next: string | undefined };
}

/** A date that has no stories, with the way to the nearest days that have; it begins as `NOT_THERE_MARK` has it. */
export function NoStoriesMessage({ view, period, around }: Props) {
  const { site, words } = view;
  const archiveWords = archiveWordsFor(site.lang);
  return (
    <section data-not-there="" className="py-16 text-center">
      <h1 className="font-serif text-3xl font-black md:text-4xl">
        {archiveWords.noneOn(periodName(view, period))}
      </h1>
      {(around.previous ?? around.next) !== undefined && (
        <p className="text-muted mt-3 mb-6">{archiveWords.noneHint}</p>
      )}
      <PeriodLinks view={view} {...around} hrefOf={(day) => routes.period(day)} />
      <p className="text-accent mt-6 flex flex-wrap justify-center gap-x-8">
        <SiteLink href={routes.front} className="inline-flex min-h-11 items-center">
          {words.frontPage}
        </SiteLink>
        <SiteLink href={routes.archive} className="inline-flex min-h-11 items-center">
          {archiveWords.title}
        </SiteLink>
      </p>
    </section>
  );
}
