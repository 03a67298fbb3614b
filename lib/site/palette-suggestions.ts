import type { Category } from '@/lib/model/category';
import type { SearchPage } from '@/lib/model/search-page';
import { formatDay } from '@/lib/text/format-date';
import { formatNumber } from '@/lib/text/format-number';
import type { View } from './view';
import { marksFragment } from './urls/marks-fragment';
import type { PaletteEntry } from './palette-answer';
import { routes } from './urls/routes';
import type { TypedDays } from './urls/dates';
import type { Words } from './words/words';

/** What one text means to the site. */
export interface PaletteFindings {
  readonly sources: readonly Category[];
  /** Days that have stories, and how many. */
  readonly days: (TypedDays & Pick<SearchPage, 'count' | 'exact'>) | undefined;
  readonly stories: Pick<SearchPage, 'hits' | 'marks'>;
}

/** The entries of the palette, sources first, then days, then stories. */
export function paletteSuggestions(
  { words }: View,
  { sources, days, stories }: PaletteFindings,
): PaletteEntry[] {
  const marks = marksFragment(stories.marks);
  return [
    ...sources.map((source): PaletteEntry => ({
      kind: 'source',
      href: routes.category(source),
      label: source.name,
      note: formatNumber(source.count, words.locale),
    })),
    ...(days === undefined ? [] : [dayEntry(days, words)]),
    ...stories.hits.map(({ post }): PaletteEntry => ({
      kind: 'story',
      href: `${routes.post(post)}${marks}`,
      label: post.title,
      note: post.category?.name ?? '',
    })),
  ];
}

function dayEntry(
  { period, from, to, count, exact }: NonNullable<PaletteFindings['days']>,
  { locale, stories }: Words,
): PaletteEntry {
  const write = (day: string) => formatDay(day, locale, 'long');
  return {
    kind: 'day',
    href: routes.period(period),
    label: from === to ? write(from) : `${write(from)} – ${write(to)}`,
    note: exact ? stories(count) : `${formatNumber(count, locale)}+`,
  };
}
