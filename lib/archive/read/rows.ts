import type { Category } from '@/lib/model/category';
import type { Picture } from '@/lib/model/picture';
import type { Problem } from '@/lib/model/problem';
import type { PostSummary } from '@/lib/model/post';
import { instantOf } from '../post-id';

/** A list as `lists` holds it. */
export interface ListRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  readonly newest: number | null;
}

/** A post joined with its first category. */
export interface SummaryRow {
  readonly id: number;
  readonly permalink: string;
  readonly title: string;
  readonly instant: number | null;
  readonly excerpt: string;
  readonly length: number;
  readonly picture: string | null;
  readonly category_slug: string | null;
  readonly category_name: string | null;
}

/** A post with its body. */
export interface ArticleRow extends SummaryRow {
  readonly html: string;
  readonly detail: string;
}

/** A stretch of document numbers that grow with the post id. */
export interface VolumeRow {
  readonly first_number: number;
  readonly last_number: number;
  readonly oldest: number;
  readonly newest: number;
}

/** Which post a number of the search index stands for. */
export interface DocumentRow {
  readonly number: number;
  readonly post_id: number;
}

/** What one row of each statement in `queries.ts` is. */
export interface RowOf {
  readonly meta: { readonly value: string };
  readonly list: ListRow;
  readonly listsByIds: ListRow;
  readonly listsBySlug: ListRow;
  readonly busiestLists: ListRow;
  readonly latestLists: ListRow;
  readonly pageStart: { readonly first_post: number };
  readonly listRange: SummaryRow;
  readonly listTops: SummaryRow & { readonly list: number };
  readonly newerInList: SummaryRow;
  readonly summaryById: SummaryRow;
  readonly articleByPermalink: ArticleRow;
  readonly articlesByIds: ArticleRow & { readonly path: string };
  readonly daysBetween: { readonly slug: string; readonly count: number };
  readonly dayBefore: { readonly slug: string };
  readonly dayAfter: { readonly slug: string };
  readonly listIds: { readonly post_id: number };
  readonly newestBetween: SummaryRow;
  readonly searchedById: SummaryRow & Pick<ArticleRow, 'html'>;
  readonly detailById: Pick<ArticleRow, 'detail'>;
  readonly factsById: Pick<ArticleRow, 'title' | 'instant' | 'length' | 'picture'>;
  readonly volumes: VolumeRow;
  readonly documentFrom: DocumentRow;
  readonly searchNewest: DocumentRow;
  readonly searchNumbers: Pick<DocumentRow, 'number'>;
  readonly bodiesByNumbers: { readonly number: number; readonly post_id: number; readonly html: Buffer };
  readonly bodyByNumber: { readonly post_id: number; readonly html: Buffer };
  readonly permalinkExists: { readonly permalink: string };
  readonly movedTo: { readonly target: string };
  readonly redirectsOf: { readonly source: string; readonly permalink: string };
  readonly sameStory: SummaryRow;
  readonly sourcesOfDays: Pick<ListRow, 'slug' | 'name' | 'count'>;
  readonly reportsOfStories: Pick<ListRow, 'id' | 'slug' | 'name'> & { readonly story: number };
  readonly problemsAfter: Problem & { readonly position: number };
  readonly addressesBetween: Pick<SummaryRow, 'id' | 'permalink' | 'instant'>;
  readonly redirectsAfter: {
    readonly key: string;
    readonly source: string;
    readonly post_id: number;
    readonly target: string;
    readonly permalink: string;
  };
  readonly staticFile: { readonly found: number };
}

/** What lists show of a row. */
export function summaryOf(row: SummaryRow): PostSummary {
  return {
    id: row.id,
    permalink: row.permalink,
    title: row.title,
    instant: row.instant ?? undefined,
    category:
      row.category_slug === null
        ? undefined
        : { slug: row.category_slug, name: row.category_name ?? row.category_slug },
    excerpt: row.excerpt,
    length: row.length,
    picture: row.picture === null ? undefined : (JSON.parse(row.picture) as Picture),
  };
}

/** The figures of a category. */
export function categoryOf(row: ListRow): Category {
  return {
    slug: row.slug,
    name: row.name,
    count: row.count,
    newest: row.newest === null ? undefined : instantOf(row.newest),
  };
}
