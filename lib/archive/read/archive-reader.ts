import type { ActiveSource, DayCount } from '@/lib/model/calendar';
import type { Category, CategoryLink } from '@/lib/model/category';
import type { FiledPost, Post, PostSummary, PostPage } from '@/lib/model/post';
import type { SafeHtml } from '@/lib/model/safe-html';
import type { Site } from '@/lib/model/site';
import { lowerPath, pathStem } from '@/lib/text/permalink-path';
import { type ArticleDetail, ALL_POSTS, UNCATEGORISED, type ListKind } from '../schema';
import { ArchiveCalendar, lastPageNumber, LONGEST_PAGE } from './lists';
import { ArchiveConnection, type Misfit } from './archive-connection';
import { ArchiveDirectory } from './archive-directory';
import { ArchiveProblems } from './archive-problems';
import { ArchiveSearch } from './archive-search';
import { type ArticleRow, categoryOf, summaryOf, type ListRow } from './rows';

const BEYOND_EVERY_POST = Number.MAX_SAFE_INTEGER;

/** Two stories with one title count as the same within this many seconds of each other. */
const SAME_STORY_SECONDS = 2 * 24 * 60 * 60;
const ID_STEPS_PER_SECOND = 2 ** 18;
const SAME_STORY_IDS = SAME_STORY_SECONDS * ID_STEPS_PER_SECOND;

/** Redirects looked at whose paths differ in capital letters only. */
const MOST_SPELLINGS = 20;

/** Every question that a page can ask the archive; each is a few index look-ups. */
export class ArchiveReader {
  /** Full text and filters. */
  readonly search: ArchiveSearch;
  /** Days, months and years. */
  readonly calendar: ArchiveCalendar;
  /** What the press found wrong. */
  readonly problems: ArchiveProblems;
  /** Every address there is. */
  readonly directory: ArchiveDirectory;
  readonly #archive: ArchiveConnection;
  #site: { readonly text: string; readonly site: Site } | undefined;

  /** `file` is opened on first use and followed when a rebuilt archive is swapped in. */
  constructor(file: string) {
    this.#archive = new ArchiveConnection(file);
    this.search = new ArchiveSearch(this.#archive);
    this.calendar = new ArchiveCalendar(this.#archive);
    this.problems = new ArchiveProblems(this.#archive);
    this.directory = new ArchiveDirectory(this.#archive);
  }

  /** Counts the presses that changed something; everything derived from the archive belongs to one. */
  generation(): number {
    return Number(this.#archive.get('meta', 'generation')?.value ?? 0);
  }

  /**
   * What is wrong with the archive at the path; it may not be the one that answers, which gives way to none that
   * fits less.
   *
   * @throws when there is no archive to read
   */
  misfit(): Misfit | undefined {
    return this.#archive.misfit();
  }

  site(): Site | undefined {
    const text = this.#archive.get('meta', 'site')?.value;
    if (text === undefined) return undefined;
    // Making one page asks for this again and again.
    if (this.#site?.text !== text) this.#site = { text, site: JSON.parse(text) as Site };
    return this.#site.site;
  }

  article(permalink: string): Post | undefined {
    const row = this.#archive.get('articleByPermalink', permalink);
    return row && this.#withText([row])[0]?.post;
  }

  /** The posts with these ids, with their whole text and the files they are in, in the same order. */
  articles(ids: readonly number[]): FiledPost[] {
    const rows = new Map(
      this.#archive.all('articlesByIds', JSON.stringify(ids)).map((row) => [row.id, row] as const),
    );
    const found = this.#withText(ids.flatMap((id) => rows.get(id) ?? []));
    return found.map(({ row: { path }, post }) => ({ ...post, path }));
  }

  hasPermalink(permalink: string): boolean {
    return this.#archive.get('permalinkExists', permalink) !== undefined;
  }

  /** Where the post at a permalink has moved to: a path of this site or an absolute URL. */
  movedTo(permalink: string): string | undefined {
    return this.#archive.get('movedTo', permalink)?.target;
  }

  /** The permalink of the post that a path which is no permalink leads to, whatever its spelling. */
  redirect(path: string): string | undefined {
    const stem = pathStem(path);
    if (stem === undefined) return undefined;
    const rows = this.#archive.all('redirectsOf', lowerPath(stem), MOST_SPELLINGS);
    return (rows.find(({ source }) => pathStem(source) === stem) ?? rows[0])?.permalink;
  }

  summary(id: number): PostSummary | undefined {
    const row = this.#archive.get('summaryById', id);
    return row && summaryOf(row);
  }

  /** The id of a list that has posts. */
  listId(kind: ListKind, slug: string): number | undefined {
    return this.#list(kind, slug)?.id;
  }

  category(slug: string): Category | undefined {
    const row = this.#list('category', slug);
    return row && categoryOf(row);
  }

  categories(): Category[] {
    return this.#archive.all('listsBySlug', 'category').map(categoryOf);
  }

  busiestCategories(limit: number): Category[] {
    return this.#archive.all('busiestLists', 'category', limit).map(categoryOf);
  }

  /** Tags with the most posts, most first; a tag is its own name. */
  busiestTags(limit: number): { readonly tag: string; readonly count: number }[] {
    return this.#archive.all('busiestLists', 'tag', limit).map(({ slug, count }) => ({ tag: slug, count }));
  }

  /** The last days that have posts, newest first. */
  latestDays(limit: number): DayCount[] {
    return this.#archive.all('latestLists', 'day', limit).map(({ slug, count }) => ({ day: slug, count }));
  }

  /** Sources with the most posts from one day to another (`YYYY-MM-DD`, both included), most first. */
  activeSources(first: string, last: string, limit: number): ActiveSource[] {
    return this.#archive
      .all('sourcesOfDays', first, last, limit)
      .map(({ slug, name, count }) => ({ category: { slug, name }, count }));
  }

  /** The categories with the most posts, each with its newest ones. */
  busiestSections(limit: number, posts: number): { category: Category; posts: PostSummary[] }[] {
    const lists = this.#archive.all('busiestLists', 'category', limit);
    const tops = this.#archive.all('listTops', JSON.stringify(lists.map(({ id }) => id)), posts);
    return lists.map((list) => ({
      category: categoryOf(list),
      posts: tops
        .filter((row) => row.list === list.id)
        .sort((one, other) => other.id - one.id)
        .map(summaryOf),
    }));
  }

  /** Posts in the archive. */
  total(): number {
    return this.#list(ALL_POSTS.kind, ALL_POSTS.slug)?.count ?? 0;
  }

  /** Posts that have a category, each counted once however many it has. */
  categorised(): number {
    return this.total() - (this.#list(UNCATEGORISED.kind, UNCATEGORISED.slug)?.count ?? 0);
  }

  /** The newest posts of a list; an unknown list is empty. */
  newest(kind: ListKind, slug: string, limit: number): PostSummary[] {
    const list = this.#list(kind, slug);
    return list ? this.#range(list.id, 0, BEYOND_EVERY_POST, limit) : [];
  }

  /**
   * One page of a list; without a number the newest. Undefined when the list or the page does not
   * exist.
   */
  page(kind: ListKind, slug: string, number?: number): PostPage | undefined {
    const list = this.#list(kind, slug);
    if (!list) return kind === ALL_POSTS.kind ? { posts: [], number: 1, last: 1, total: 0 } : undefined;
    const last = lastPageNumber(list.count);
    const wanted = number ?? last;
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > last) return undefined;
    const from = this.#pageStart(list.id, wanted) ?? 0;
    const before = wanted === last ? undefined : this.#pageStart(list.id, wanted + 1);
    return {
      posts: this.#range(list.id, from, before ?? BEYOND_EVERY_POST, LONGEST_PAGE),
      number: wanted,
      last,
      total: list.count,
    };
  }

  /** Next newer and next older post of a category. */
  neighbours(slug: string, id: number): { newer: PostSummary | undefined; older: PostSummary | undefined } {
    const list = this.#list('category', slug);
    if (!list) return { newer: undefined, older: undefined };
    const newer = this.#archive.get('newerInList', list.id, id);
    return { newer: newer && summaryOf(newer), older: this.#range(list.id, 0, id, 1)[0] };
  }

  /** The same story from elsewhere, within two days of this post. */
  sameStory(id: number, limit: number): PostSummary[] {
    return this.#archive.all('sameStory', id, id - SAME_STORY_IDS, id + SAME_STORY_IDS, limit).map(summaryOf);
  }

  /**
   * The sources of the same stories from elsewhere, for each of several posts: `sameStory` for all of them at once,
   * in their order and each newest first.
   */
  reports(
    ids: readonly number[],
    limit: number,
  ): { readonly story: number; readonly source: CategoryLink }[] {
    return this.#archive
      .all('reportsOfStories', JSON.stringify(ids), SAME_STORY_IDS, SAME_STORY_IDS, limit)
      .sort((one, other) => one.story - other.story || other.id - one.id)
      .map(({ story, slug, name }) => ({ story, source: { slug, name } }));
  }

  /** True for a file of the content folder that is served as it is. */
  isStaticFile(path: string): boolean {
    return this.#archive.get('staticFile', path) !== undefined;
  }

  close(): void {
    this.#archive.close();
  }

  /** The posts of rows, with the categories that they name, which are looked up together. */
  #withText<Row extends ArticleRow>(rows: readonly Row[]): { readonly row: Row; readonly post: Post }[] {
    const parsed = rows.map((row) => ({ row, detail: JSON.parse(row.detail) as ArticleDetail }));
    const ids = [...new Set(parsed.flatMap(({ detail }) => detail.categories))];
    const lists = this.#archive.all('listsByIds', JSON.stringify(ids));
    const links = new Map(lists.map(({ id, slug, name }): [number, CategoryLink] => [id, { slug, name }]));
    return parsed.map(({ row, detail }) => ({
      row,
      post: {
        ...summaryOf(row),
        html: row.html as SafeHtml,
        categories: detail.categories.flatMap((id) => links.get(id) ?? []),
        tags: detail.tags,
        attribution: detail.attribution,
        original: detail.original,
        lang: detail.lang,
        readingMinutes: detail.readingMinutes,
        stocks: detail.stocks ?? [],
      },
    }));
  }

  #list(kind: ListKind, slug: string): ListRow | undefined {
    const row = this.#archive.get('list', kind, slug);
    return row && row.count > 0 ? row : undefined;
  }

  #pageStart(list: number, number: number): number | undefined {
    return this.#archive.get('pageStart', list, number)?.first_post;
  }

  #range(list: number, from: number, before: number, limit: number): PostSummary[] {
    return this.#archive.all('listRange', list, from, before, limit).map(summaryOf);
  }
}
