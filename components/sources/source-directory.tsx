import type { Category } from '@/lib/model/category';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { sourceWordsFor } from '@/lib/site/words/source-words';
import { SiteLink } from '../navigation/site-link';
import { activityGroups } from './activity-groups';
import { letterGroups } from './letter-groups';
import { ROWS_ID } from './narrow-sources';
import { SourceRows, type SourceGroup } from './source-rows';

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
  return (
    <>
      <header className="list-head">
        <h1>{words.allSources}</h1>
        <p>{words.directory.summary(sources.length, stories)}</p>
      </header>
      <source-field data-endpoint={`${site.baseurl}${routes.sourceKeys}`}>
        <div role="search" className="source-field needs-script no-print">
          <input
            type="search"
            aria-label={sourceWords.label}
            aria-controls={ROWS_ID}
            placeholder={sourceWords.placeholder}
            maxLength={60}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
          />
          <p role="status" />
        </div>
      </source-field>
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
      <SourceRows edition={edition} groups={groups} recent={recent} shows={isByName ? 'total' : 'recent'} />
    </>
  );
}
