import type { Database } from 'better-sqlite3';
import type { CategoryLink } from '@/lib/model/category';
import type { Picture } from '@/lib/model/picture';
import type { StockMention } from '@/lib/model/prepared-body';
import type { Removal } from '@/lib/model/removal';
import type { SafeHtml } from '@/lib/model/safe-html';
import type { TokenKeys } from '@/lib/search/token-keys';
import { type ArticleDetail, ALL_POSTS, UNCATEGORISED } from '../schema';
import { EVERY_POST, HAS_PICTURE, inList, lengthTokens } from '../index/facet-tokens';
import { nextTie, postId } from '../post-id';
import type { ListsTable } from './lists-table';
import { PermalinkRegister, type Displaced } from './permalink-register';
import { RedirectRegister } from './redirect-register';
import type { RemovalTally } from './removal-tally';
import type { SearchIndex } from '../index/search-index';

/** Result of writing one post. */
interface Stored {
  readonly id: number;
  readonly displaced: Displaced | undefined;
}

/** Writes and removes posts: the row, the body, the redirects, the lists they belong to, the full text. */
export class PostStore {
  readonly redirects: RedirectRegister;
  readonly #lists;
  readonly #search;
  readonly #removals;
  readonly #permalinks;
  readonly #pathOf;
  readonly #insertPost;
  readonly #insertArticle;
  readonly #removable;
  readonly #deletions;

  /** @param removals called for whenever it is needed: after a rollback there is another */
  constructor(database: Database, lists: ListsTable, search: SearchIndex, removals: () => RemovalTally) {
    this.#removals = removals;
    this.#lists = lists;
    this.#search = search;
    this.#permalinks = new PermalinkRegister(database);
    this.redirects = new RedirectRegister(database);
    this.#pathOf = database.prepare<[number], { path: string }>('SELECT path FROM posts WHERE id = ?');
    this.#insertPost = database.prepare<(string | number | null)[]>(
      `INSERT INTO posts (id, path, permalink, wanted, title, instant, category, excerpt, length, picture, story)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#insertArticle = database.prepare<[number, string, string | null, string]>(
      'INSERT INTO articles (post_id, html, description, detail) VALUES (?, ?, ?, ?)',
    );
    this.#removable = database.prepare<[number], { permalink: string; detail: string }>(
      `SELECT posts.permalink, articles.detail FROM posts
       JOIN articles ON articles.post_id = posts.id WHERE posts.id = ?`,
    );
    this.#deletions = ['posts WHERE id', 'articles WHERE post_id', 'redirects WHERE post_id'].map((which) =>
      database.prepare<[number]>(`DELETE FROM ${which} = ?`),
    );
  }

  put(entry: ArchiveEntry): Stored {
    const id = this.#freeId(entry);
    const { permalink, displaced } = this.#permalinks.claim(entry.permalink, entry.path);
    const categories = entry.categories.map((slug) => this.#lists.idOf('category', slug));
    const lists = [
      this.#lists.idOf(ALL_POSTS.kind, ALL_POSTS.slug),
      ...(categories.length > 0 ? categories : [this.#lists.idOf(UNCATEGORISED.kind, UNCATEGORISED.slug)]),
      ...entry.tags.map((tag) => this.#lists.idOf('tag', tag)),
      ...(entry.day === undefined ? [] : [this.#lists.idOf('day', entry.day)]),
    ];
    this.#insertPost.run(
      id,
      entry.path,
      permalink,
      permalink === entry.permalink ? null : entry.permalink,
      entry.title,
      entry.instant ?? null,
      categories[0] ?? null,
      entry.excerpt,
      entry.length,
      entry.picture ? JSON.stringify(entry.picture) : null,
      entry.story ?? null,
    );
    const removed = this.#removals().add(id, entry.removals);
    const detail = JSON.stringify({ ...detailOf(entry, categories, lists), removed });
    this.#insertArticle.run(id, entry.html, entry.description ?? null, detail);
    for (const list of lists) this.#lists.add(list, id);
    this.#search.put(id, { tokens: entry.searchTokens, facets: facetsOf(entry, lists) });
    for (const { slug, name } of entry.names) this.#lists.name(this.#lists.idOf('category', slug), name, id);
    this.redirects.put(id, entry);
    this.redirects.touch(permalink);
    if (displaced) this.redirects.touch(displaced.permalink);
    return { id, displaced };
  }

  /** Takes a post out of every table; returns its permalink, undefined when it was not there. */
  remove(id: number): string | undefined {
    const row = this.#removable.get(id);
    if (!row) return undefined;
    const { lists, removed } = JSON.parse(row.detail) as ArticleDetail;
    this.#removals().drop(id, removed);
    for (const list of lists) this.#lists.drop(list, id);
    this.#search.remove(id);
    this.redirects.leave(id);
    this.redirects.touch(row.permalink);
    for (const deletion of this.#deletions) deletion.run(id);
    return row.permalink;
  }

  /** After a removal: lets a post that had wanted this permalink have it; returns its path. */
  release(permalink: string): string | undefined {
    const next = this.#permalinks.release(permalink);
    if (next) this.redirects.touch(next.permalink);
    return next?.path;
  }

  #freeId(entry: ArchiveEntry): number {
    let id = postId(entry.instant, entry.tie);
    while (this.#pathOf.get(id)) id = nextTie(id);
    return id;
  }
}

function facetsOf(entry: ArchiveEntry, lists: readonly number[]): string[] {
  const facets = [EVERY_POST, ...lists.map(inList), ...lengthTokens(entry.length)];
  return entry.picture ? [...facets, HAS_PICTURE] : facets;
}

function detailOf(entry: ArchiveEntry, categories: number[], lists: number[]): ArticleDetail {
  return {
    categories,
    lists,
    tags: entry.tags,
    readingMinutes: entry.readingMinutes,
    attribution: entry.attribution,
    original: entry.original,
    lang: entry.lang,
    stocks: entry.stocks.length > 0 ? entry.stocks : undefined,
  };
}

/** Everything the archive keeps of one published post. */
export interface ArchiveEntry {
  readonly path: string;
  readonly permalink: string;
  readonly title: string;
  readonly instant: number | undefined;
  /** `YYYY-MM-DD` in the site's zone; undefined for an undated post. */
  readonly day: string | undefined;
  /** Orders posts of the same second; made from the path, so it survives a rebuild. */
  readonly tie: number;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Display names this post gives its categories. */
  readonly names: readonly CategoryLink[];
  readonly excerpt: string;
  readonly length: number;
  readonly readingMinutes: number;
  readonly picture: Picture | undefined;
  /** Same number for the same folded title; undefined when the title is too short to tell. */
  readonly story: number | undefined;
  readonly html: SafeHtml;
  /** The front matter's description as HTML, searched like the body; undefined without one. */
  readonly description: string | undefined;
  /** What search finds the post by: `searchTokens` of its title, and of its body and description. */
  readonly searchTokens: TokenKeys;
  readonly attribution: string | undefined;
  readonly original: string | undefined;
  readonly lang: string | undefined;
  readonly stocks: readonly StockMention[];
  /** What repairs took out of the body. */
  readonly removals: readonly Removal[];
  readonly redirectFrom: readonly string[];
  readonly redirectTo: string | undefined;
  /** Lines of the file that name the redirects. */
  readonly redirectLines: { readonly from: number; readonly to: number };
}
