import type { Category } from '@/lib/model/category';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { escapeHtml } from '@/lib/text/escape-html';
import { formatIsoDay } from '@/lib/text/format-iso';
import { formatNumber } from '@/lib/text/format-number';
import { activityLevel } from './activity-level';

/** Sources under a heading. */
export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly Category[];
}

/** What a row says besides the name. */
export interface RowFigures {
  /** Stories of the last 30 days by slug; quiet sources are missing. */
  readonly recent: ReadonlyMap<string, number>;
  /** The figure at the end of a row. */
  readonly shows: 'total' | 'recent';
}

/**
 * The directory's rows as HTML: `li > a` (name), `p` (day of the newest story and a figure; its class is the
 * bar of the last 30 days). Two thousand of them have to stay below 200 kB, so they are written by
 * hand and without whatever HTML does not need, such as `</li>`.
 */
export function sourceRows(edition: Edition, groups: readonly SourceGroup[], figures: RowFigures): string {
  const most = Math.max(0, ...figures.recent.values());
  return groups
    .map(({ id, title, sources }) => {
      const rows = sources.map((source) => row(edition, source, figures, most)).join('');
      return `<section id="${escapeHtml(id)}"><h2>${escapeHtml(title)}</h2><ul>${rows}</ul></section>`;
    })
    .join('');
}

function row({ site, words, today }: Edition, source: Category, { recent, shows }: RowFigures, most: number) {
  const { name, newest, count } = source;
  const lately = recent.get(source.slug) ?? 0;
  const figure = shows === 'total' ? count : lately;
  const level = activityLevel(lately, most);
  const href = attribute(`${site.baseurl}${routes.category(source)}`);
  const day = newest === undefined ? '' : shortDay(formatIsoDay(newest, site.timezone), today);
  return (
    `<li><a href=${href}>${escapeHtml(name)}</a>` +
    `<p${level === 0 ? '' : ` class=b${level}`}>${day} ` +
    (figure === 0 ? '' : formatNumber(figure, words.locale))
  );
}

/** `03-15` in the year of `today`, `2021-03` before. */
function shortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day.slice(0, 7);
}

function attribute(value: string): string {
  return /^[\w/.%~-]+$/.test(value) ? value : `"${escapeHtml(value)}"`;
}
