import type { Category } from '@/lib/model/category';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { sourceWordsFor, type SourceWords } from '@/lib/site/words/source-words';
import { SiteLink } from '../navigation/site-link';
import { pinyinSyllables } from '@/lib/search/pinyin';
import { ROWS_ID } from './narrow-sources';
import { SourceRows, type SourceGroup } from './source-rows';

interface Props {
  readonly view: View;
  readonly sources: readonly Category[];
  /** Stories of all of them together; one may stand in several. */
  readonly stories: number;
  /** Stories of the last 30 days by slug. */
  readonly recent: ReadonlyMap<string, number>;
  readonly order: 'name' | 'activity';
}

/** All sources, A to Z with a rail of letters to jump to, or the most active first. */
export function SourceDirectory({ view, sources, stories, recent, order }: Props) {
  const { site, words } = view;
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
      <SourceRows view={view} groups={groups} recent={recent} shows={isByName ? 'total' : 'recent'} />
    </>
  );
}

/** Sources with the most stories of the last 30 days first; then the quiet ones, the last heard of first. */
export function activityGroups(
  sources: readonly Category[],
  recent: ReadonlyMap<string, number>,
  words: Pick<SourceWords, 'busy' | 'quiet'>,
): readonly SourceGroup[] {
  const lately = ({ slug }: Category): number => recent.get(slug) ?? 0;
  const sorted = [...sources].sort(
    (one, other) =>
      lately(other) - lately(one) ||
      (other.newest ?? -Infinity) - (one.newest ?? -Infinity) ||
      other.count - one.count,
  );
  const firstQuiet = sorted.findIndex((source) => lately(source) === 0);
  const busy = firstQuiet < 0 ? sorted.length : firstQuiet;
  return [
    { id: 'busy', title: words.busy, sources: sorted.slice(0, busy) },
    { id: 'quiet', title: words.quiet, sources: sorted.slice(busy) },
  ].filter((group) => group.sources.length > 0);
}

/** Sources whose names start alike. */
interface LetterGroup {
  /** `A` to `Z`; undefined for names that start with anything else. */
  readonly letter: string | undefined;
  readonly sources: readonly Category[];
}

/** Sources by the first letter of their names (in pinyin, for Chinese ones), A to Z, the others last. */
export function letterGroups(sources: readonly Category[]): readonly LetterGroup[] {
  const spelled = sources
    .map((source) => ({ source, spelling: pinyinSyllables(source.name).join(' ') }))
    .sort(
      (one, other) => compare(one.spelling, other.spelling) || compare(one.source.slug, other.source.slug),
    );
  const groups = new Map<string, Category[]>();
  for (const { source, spelling } of spelled) {
    const letter = /^[a-z]/.exec(spelling)?.[0].toUpperCase() ?? '';
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [source]);
    else group.push(source);
  }
  const others = groups.get('');
  groups.delete('');
  const lettered = Array.from(groups, ([letter, group]) => ({ letter, sources: group }));
  return others === undefined ? lettered : [...lettered, { letter: undefined, sources: others }];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
