import type { PressSummary, Problem } from '@/lib/model/problem';
import type { ShownRemoval } from '@/lib/model/removal';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { SiteLink } from '../navigation/site-link';
import type { Words } from '@/lib/site/words/words';
import { PressFigures } from './press-figures';
import { RemovalList } from './removal-list';

interface Props {
  readonly view: View;
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
export function StatusPage({ view, summary, problems, removals, next, isFirst }: Props) {
  const { words } = view;
  return (
    <>
      <header className="list-head">
        <h1>{words.status.title}</h1>
        {summary && <p>{words.status.summary(summary.posts, summary.problems)}</p>}
      </header>
      {isFirst && summary && <PressFigures view={view} summary={summary} />}
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

/** One file with its problems. */
interface ProblemsOfPath {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** Puts problems of one file together, in the order in which files first come up. */
export function groupByPath(problems: readonly Problem[]): readonly ProblemsOfPath[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.path);
    if (group) group.push(problem);
    else groups.set(problem.path, [problem]);
  }
  return Array.from(groups, ([path, own]) => ({ path, problems: own }));
}

interface ProblemListProps {
  readonly words: Words;
  readonly problems: readonly Problem[];
}

/** Problems by file, each with its place, its code and what was done. Messages are in English, as in the report. */
function ProblemList({ words: { status }, problems }: ProblemListProps) {
  return (
    <section className="problem-list" aria-labelledby="problems">
      <h2 id="problems">{status.all}</h2>
      {groupByPath(problems).map(({ path, problems: own }) => (
        <section key={path}>
          <h3>
            <bdi>{path}</bdi>
          </h3>
          <ul>
            {own.map(({ line, code, message }, index) => (
              <li key={index}>
                <code>{code}</code>
                {line > 0 && <span>{status.line(line)}</span>}
                <p lang="en">{message}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
