import type { StockMention } from '@/lib/model/prepared-body';
import type { RemovedOfPost } from './removal-totals';

/**
 * Raised with every change of the tables below or of the search tokens (lib/search/tokens.ts):
 * an archive of another version is rebuilt beside the live one and swapped in.
 */
export const SCHEMA_VERSION = '7';

/** Marks a file of SQLite as an archive (“Brod”), at its byte 68. */
export const APPLICATION_ID = 0x42726f64;

/** Posts on one page of a list. */
export const PAGE_SIZE = 50;

/** The list that every published post belongs to. */
export const ALL_POSTS = { kind: 'all', slug: '' } as const;

/** The list of those that belong to no category. */
export const UNCATEGORISED = { kind: 'uncategorised', slug: '' } as const;

/** Sorts of lists; each has one row in `lists` for every name that occurs. */
export type ListKind = 'all' | 'uncategorised' | 'category' | 'tag' | 'day';

/**
 * Every list (all posts, those without a category, a category, a tag, a day) works the same way: a row in `lists` with its
 * counters, its posts in `membership`, and the first post of each page in `list_pages`. Post ids
 * grow with the publication time, so all of them are in order without sorting.
 *
 * `articles.description` is HTML that is searched like the body but stands on no page of its own.
 * A row of `redirects` leads from `source` to its post, where `key` is what all spellings of the source have in common;
 * or, where key and source are empty, from its post to `target`. One with a `problem` is not made.
 *
 * `search` is the full text: rows without content whose rowid is a number in `documents`. Numbers are
 * dense, because an index of dense numbers takes a third of one of post ids; inside one of the
 * `volumes`, a stretch of numbers, they grow with the post id.
 */
export const SCHEMA = `
PRAGMA application_id = ${APPLICATION_ID};

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  size INTEGER NOT NULL,
  mtime REAL NOT NULL,
  post_id INTEGER,
  due INTEGER
);

CREATE TABLE problems (
  path TEXT NOT NULL,
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (path, position)
) WITHOUT ROWID;

CREATE TABLE posts (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  permalink TEXT NOT NULL UNIQUE,
  wanted TEXT,
  title TEXT NOT NULL,
  instant INTEGER,
  category INTEGER,
  excerpt TEXT NOT NULL,
  length INTEGER NOT NULL,
  picture TEXT,
  story INTEGER
);
CREATE INDEX posts_wanted ON posts (wanted) WHERE wanted IS NOT NULL;
CREATE INDEX posts_story ON posts (story, id) WHERE story IS NOT NULL;

CREATE TABLE articles (
  post_id INTEGER PRIMARY KEY,
  html TEXT NOT NULL,
  description TEXT,
  detail TEXT NOT NULL
);

CREATE TABLE lists (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  named_by INTEGER NOT NULL DEFAULT -1,
  count INTEGER NOT NULL DEFAULT 0,
  newest INTEGER,
  UNIQUE (kind, slug)
);
CREATE INDEX lists_busiest ON lists (kind, count);

CREATE TABLE membership (
  list_id INTEGER NOT NULL,
  post_id INTEGER NOT NULL,
  PRIMARY KEY (list_id, post_id)
) WITHOUT ROWID;

CREATE TABLE list_pages (
  list_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  first_post INTEGER NOT NULL,
  PRIMARY KEY (list_id, number)
) WITHOUT ROWID;

CREATE TABLE redirects (
  key TEXT NOT NULL,
  source TEXT NOT NULL,
  post_id INTEGER NOT NULL,
  target TEXT NOT NULL,
  line INTEGER NOT NULL,
  problem TEXT,
  PRIMARY KEY (key, source, post_id)
) WITHOUT ROWID;
CREATE INDEX redirects_post ON redirects (post_id, key);

CREATE VIRTUAL TABLE search USING fts5(
  tokens, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '_~.+#&'"
);
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864);

CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  post_id INTEGER NOT NULL UNIQUE
);

CREATE TABLE volumes (
  first_number INTEGER PRIMARY KEY,
  last_number INTEGER NOT NULL,
  oldest INTEGER NOT NULL,
  newest INTEGER NOT NULL
);
`;

/** What an article has beyond its list row; kept as one JSON text beside the body. */
export interface ArticleDetail {
  /** Ids of the category lists, in the post's order. */
  readonly categories: readonly number[];
  /** Ids of every list the post belongs to. */
  readonly lists: readonly number[];
  readonly tags: readonly string[];
  readonly readingMinutes: number;
  readonly attribution?: string | undefined;
  readonly original?: string | undefined;
  readonly lang?: string | undefined;
  readonly stocks?: readonly StockMention[] | undefined;
  readonly removed?: RemovedOfPost | undefined;
}
