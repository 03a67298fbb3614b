import type { Category } from '@/lib/model/category';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { formatIsoDay } from '@/lib/text/format-iso';
import { formatNumber } from '@/lib/text/format-number';
import { SiteLink } from '../navigation/site-link';
import { ROWS_ID } from './narrow-sources';

/** Longest bar. */
const MOST = 9;

/** Sources under a heading. */
export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly Category[];
}

interface Props {
  readonly view: View;
  readonly groups: readonly SourceGroup[];
  /** Stories of the last 30 days by slug; quiet sources are missing. */
  readonly recent: ReadonlyMap<string, number>;
  /** The figure at the end of a row. */
  readonly shows: 'total' | 'recent';
}

/**
 * The directory's rows: `li > a` (name), `p` (day of the newest story and a figure; its class is the bar of the last
 * 30 days). Two thousand of them have to stay below 200 kB, so there is nothing else in them.
 */
export function SourceRows({ view: { site, words, today }, groups, recent, shows }: Props) {
  const most = Math.max(0, ...recent.values());
  return (
    <div id={ROWS_ID} className="source-list">
      {groups.map(({ id, title, sources }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <ul>
            {sources.map((source) => {
              const lately = recent.get(source.slug) ?? 0;
              const figure = shows === 'total' ? source.count : lately;
              const level = activityLevel(lately, most);
              const day =
                source.newest === undefined
                  ? ''
                  : shortDay(formatIsoDay(source.newest, site.timezone), today);
              return (
                <li key={source.slug}>
                  <SiteLink href={routes.category(source)}>{source.name}</SiteLink>
                  <p className={level === 0 ? undefined : `b${level}`}>
                    {`${day} ${figure === 0 ? '' : formatNumber(figure, words.locale)}`}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** `03-15` in the year of `today`, `2021-03` before. */
function shortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day.slice(0, 7);
}

/** How active a source is next to the most active one: 0 for not at all, to 9. The scale is logarithmic. */
export function activityLevel(count: number, most: number): number {
  if (count <= 0) return 0;
  return Math.max(1, Math.round((MOST * Math.log1p(count)) / Math.log1p(Math.max(count, most))));
}
