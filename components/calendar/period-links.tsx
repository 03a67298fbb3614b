import { type View, periodName } from '@/lib/site/view';
import type { SitePath } from '@/lib/site/urls/routes';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly view: View;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined at either end of the archive. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly hrefOf: (period: string) => SitePath;
}

/** The year, month or day before and the one after. */
export function PeriodLinks({ view, previous, next, hrefOf }: Props) {
  if (previous === undefined && next === undefined) return null;
  const archiveWords = archiveWordsFor(view.site.lang);
  return (
    <nav className="period-links no-print" aria-label={archiveWords.neighbours}>
      {previous !== undefined && (
        <SiteLink href={hrefOf(previous)} rel="prev">
          <span aria-hidden>← </span>
          <span className="sr-only">{archiveWords.before} </span>
          {periodName(view, previous)}
        </SiteLink>
      )}
      {next !== undefined && (
        <SiteLink href={hrefOf(next)} rel="next">
          <span className="sr-only">{archiveWords.after} </span>
          {periodName(view, next)}
          <span aria-hidden> →</span>
        </SiteLink>
      )}
    </nav>
  );
}
