import type { Category } from '@/lib/model/category';
import type { Edition } from '@/lib/site/edition';
import { keepFragment } from '@/lib/site/page-fragment';
import { routes } from '@/lib/site/routes';
import { sourceWordsFor } from '@/lib/site/words/source-words';
import { SiteLink } from '../navigation/site-link';
import { activityGroups } from './activity-groups';
import { letterGroups } from './letter-groups';
import { SourceField } from './source-field.client';
import { sourceRows, type SourceGroup } from './source-rows';
import { SourceRows } from './source-rows.client';

interface Props {
  readonly edition: Edition;
  readonly sources: readonly Category[];
  /** Stories of all of them together; one may stand in several. */
  readonly stories: number;
  /** Stories of the last 30 days by slug. */
  readonly recent: ReadonlyMap<string, number>;
  readonly order: 'name' | 'activity';
}

/** All sources, A to Z with a rail of letters to jump to, or the most active first. */
export function SourceDirectory({ edition, sources, stories, recent, order }: Props) {
  const { site, words } = edition;
  const sourceWords = sourceWordsFor(site.lang);
  const isByName = order === 'name';
  const groups: readonly SourceGroup[] = isByName
    ? letterGroups(sources).map(({ letter, sources: group }) => ({
        id: letter ?? 'others',
        title: letter ?? words.directory.others,
        sources: group,
      }))
    : activityGroups(sources, recent, sourceWords);
  const fragment = isByName ? 'sources-by-name' : 'sources-by-activity';
  const page = isByName ? routes.categories : routes.sourcesByActivity;
  keepFragment(fragment, sourceRows(edition, groups, { recent, shows: isByName ? 'total' : 'recent' }));
  return (
    <>
      <header className="list-head">
        <h1>{words.allSources}</h1>
        <p>{words.directory.summary(sources.length, stories)}</p>
      </header>
      <SourceField lang={site.lang} endpoint={`${site.baseurl}${routes.sourceKeys}`} />
      <nav className="source-orders no-print" aria-label={sourceWords.order}>
        <SiteLink href={routes.categories} aria-current={isByName ? 'page' : undefined}>
          {sourceWords.byName}
        </SiteLink>
        <SiteLink href={routes.sourcesByActivity} aria-current={isByName ? undefined : 'page'}>
          {sourceWords.byActivity}
        </SiteLink>
      </nav>
      {isByName && (
        <nav className="letter-rail no-print" aria-label={words.directory.letters}>
          {groups.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      )}
      <p className="source-legend">{isByName ? sourceWords.legend : sourceWords.activityLegend}</p>
      <SourceRows key={fragment} name={fragment} page={`${site.baseurl}${page}`} />
    </>
  );
}
