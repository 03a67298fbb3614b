import type { PressSummary } from '@/lib/model/press-summary';
import type { Problem } from '@/lib/model/problem';
import type { ShownRemoval } from '@/lib/model/removal';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { SiteLink } from '../navigation/site-link';
import { PressFigures } from './press-figures';
import { ProblemList } from './problem-list';
import { RemovalList } from './removal-list';

interface Props {
  readonly edition: Edition;
  readonly summary: PressSummary | undefined;
  readonly problems: readonly Problem[];
  readonly removals: readonly ShownRemoval[];
  /** Cursor of the next page. */
  readonly next: string | undefined;
  readonly isFirst: boolean;
}

/**
 * What the newest press found wrong, so that a publisher can mend it: figures first, then every problem, then what
 * was taken out of stories.
 */
export function StatusPage({ edition, summary, problems, removals, next, isFirst }: Props) {
  const { words } = edition;
  return (
    <>
      <header className="list-head">
        <h1>{words.status.title}</h1>
        {summary && <p>{words.status.summary(summary.posts, summary.problems)}</p>}
      </header>
      {isFirst && summary && <PressFigures edition={edition} summary={summary} />}
      {problems.length === 0 ? (
        <p className="text-muted py-8">{words.status.none}</p>
      ) : (
        <ProblemList words={words} problems={problems} />
      )}
      {removals.length > 0 && <RemovalList words={words} removals={removals} />}
      {(next !== undefined || !isFirst) && (
        <nav className="pager no-print" aria-label={words.list.pages}>
          {!isFirst && <SiteLink href={routes.status()}>{words.status.first}</SiteLink>}
          {next !== undefined && (
            <SiteLink href={routes.status(next)} rel="next">
              {words.status.next}
            </SiteLink>
          )}
        </nav>
      )}
    </>
  );
}
