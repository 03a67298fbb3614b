import { foldText } from '@/lib/search/fold-text';
import { pinyinSyllables } from '@/lib/search/pinyin';
import { variantsOf } from '@/lib/search/variants';
import { archive } from '@/lib/archive/read/archive';
import type { CategoryLink, Category } from '@/lib/model/category';
import { listsNamed } from '@/lib/archive/search/lists-named';
import type { Calendar } from '@/lib/model/calendar';
import { zonedDate } from '@/lib/text/zoned-date';
import { getCalendar } from './calendar';
import { getSite } from './site';

const DAYS = 30;
const DAY_MS = 86_400_000;

/** All of them. */
const MOST_SOURCES = 1_000_000;

/** Newest stories of a source that are looked at. */
const STORIES = 40;

/** Other reports of one story that are looked at. */
const REPORTS = 8;

/** How the names of all sources are typed. */
interface SourceSpellings {
  /** The traditional characters that occur in names or may be typed for them, each followed by its simplified form. */
  readonly traditional: string;
  /** Syllables of each name, with spaces between. */
  readonly spellings: readonly { readonly slug: string; readonly pinyin: string }[];
}

/** How the names of all sources are typed. */
export async function getSourceKeys(): Promise<SourceSpellings> {
  const sources = archive().categories();
  return {
    traditional: variantsOf(sources.map(({ name }) => foldText(name)).join('')),
    spellings: sources.map(({ slug, name }) => ({ slug, pinyin: pinyinSyllables(name).join(' ') })),
  };
}

/** The source that a name means: by its slug, else by a name (or part of one) that no other source has. */
export async function findSource(name: string): Promise<CategoryLink | undefined> {
  const reader = archive();
  const bySlug = reader.category(name);
  if (bySlug !== undefined) return bySlug;
  const [only, ...more] = listsNamed('category', name);
  if (only === undefined || more.length > 0) return undefined;
  return reader.categories().find(({ slug }) => reader.listId('category', slug) === only);
}

/** Sources that lately reported the same stories as a source, those with the most in common first. */
export async function getRelatedSources(slug: string, limit: number): Promise<readonly CategoryLink[]> {
  const reader = archive();
  const shared = new Map<string, { source: CategoryLink; stories: number }>();
  const stories = reader.newest('category', slug, STORIES).map(({ id }) => id);
  const counted = new Set<string>();
  for (const { story, source } of reader.reports(stories, REPORTS)) {
    // A source that reported one story several times has it in common once.
    const key = `${story} ${source.slug}`;
    if (source.slug === slug || counted.has(key)) continue;
    counted.add(key);
    shared.set(source.slug, { source, stories: (shared.get(source.slug)?.stories ?? 0) + 1 });
  }
  return [...shared.values()]
    .sort((one, other) => other.stories - one.stories)
    .slice(0, limit)
    .map(({ source }) => source);
}

/** Stories of the last 30 days, counted from the newest day that has any, by the slug of their source. */
export async function countRecentStories(): Promise<ReadonlyMap<string, number>> {
  const reader = archive();
  const last = reader.latestDays(1)[0]?.day;
  if (last === undefined) return new Map();
  const first = new Date(Date.parse(`${last}T00:00:00Z`) - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  const sources = reader.activeSources(first, last, MOST_SOURCES);
  return new Map(sources.map(({ category, count }) => [category.slug, count]));
}

/** One year of a source, with the years around it in which the source has stories. */
interface SourceYear {
  readonly category: Category;
  /** Undefined when no story of the source has a date. */
  readonly calendar: Calendar | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * A year (`YYYY`) of a source, without a year its newest. Undefined when there is no such source or it
 * has no stories in that year.
 */
export async function getSourceYear(slug: string, year?: string): Promise<SourceYear | undefined> {
  const category = archive().category(slug);
  if (!category) return undefined;
  const { timezone } = await getSite();
  const newest = yearOf(category.newest, timezone);
  if (newest === undefined) {
    return year === undefined
      ? { category, calendar: undefined, previous: undefined, next: undefined }
      : undefined;
  }
  const calendar = await getCalendar(year ?? String(newest).padStart(4, '0'), slug);
  if (!calendar) return undefined;
  const here = Number(calendar.year);
  const oldest = yearOf(oldestOf(slug), timezone) ?? newest;
  return {
    category,
    calendar,
    previous: await firstWithStories(slug, here - 1, oldest, -1),
    next: await firstWithStories(slug, here + 1, newest, 1),
  };
}

/** The first page of a list holds its oldest posts. */
function oldestOf(slug: string): number | undefined {
  const posts = archive().page('category', slug, 1)?.posts ?? [];
  return posts.findLast(({ instant }) => instant !== undefined)?.instant;
}

async function firstWithStories(
  slug: string,
  from: number,
  to: number,
  step: 1 | -1,
): Promise<string | undefined> {
  for (let year = from; step > 0 ? year <= to : year >= to; year += step) {
    const name = String(year).padStart(4, '0');
    if ((await getCalendar(name, slug)) !== undefined) return name;
  }
  return undefined;
}

function yearOf(instant: number | undefined, timezone: string): number | undefined {
  return instant === undefined ? undefined : zonedDate(instant, timezone).year;
}
