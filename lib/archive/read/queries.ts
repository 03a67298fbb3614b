const SUMMARY = `posts.id, posts.permalink, posts.title, posts.instant, posts.excerpt, posts.length, posts.picture,
  source.slug AS category_slug, source.name AS category_name`;
const WITH_SOURCE = 'LEFT JOIN lists AS source ON source.id = posts.category';
/** What search reads of a post besides its title. */
const SEARCHED =
  'CASE WHEN articles.description IS NULL THEN articles.html ELSE articles.html || articles.description END';
const LIST = 'id, slug, name, count, newest';

/**
 * Every statement that a page can cause. A test asks SQLite for the plan of each: none walks the
 * posts, none sorts them.
 */
export const QUERIES = {
  meta: 'SELECT value FROM meta WHERE key = ?',
  list: `SELECT ${LIST} FROM lists WHERE kind = ? AND slug = ?`,
  listById: `SELECT ${LIST} FROM lists WHERE id = ?`,
  listsBySlug: `SELECT ${LIST} FROM lists WHERE kind = ? AND +count > 0 ORDER BY slug`,
  busiestLists: `SELECT ${LIST} FROM lists WHERE kind = ? AND count > 0 ORDER BY count DESC LIMIT ?`,
  latestLists: `SELECT ${LIST} FROM lists WHERE kind = ? AND +count > 0 ORDER BY slug DESC LIMIT ?`,
  pageStart: 'SELECT first_post FROM list_pages WHERE list_id = ? AND number = ?',
  listRange: `SELECT ${SUMMARY} FROM membership JOIN posts ON posts.id = membership.post_id ${WITH_SOURCE}
    WHERE membership.list_id = ? AND membership.post_id >= ? AND membership.post_id < ?
    ORDER BY membership.post_id DESC LIMIT ?`,
  newerInList: `SELECT ${SUMMARY} FROM membership JOIN posts ON posts.id = membership.post_id ${WITH_SOURCE}
    WHERE membership.list_id = ? AND membership.post_id > ? ORDER BY membership.post_id LIMIT 1`,
  summaryById: `SELECT ${SUMMARY} FROM posts ${WITH_SOURCE} WHERE posts.id = ?`,
  articleByPermalink: `SELECT ${SUMMARY}, articles.html, articles.detail FROM posts ${WITH_SOURCE}
    JOIN articles ON articles.post_id = posts.id WHERE posts.permalink = ?`,
  daysBetween: `SELECT slug, count FROM lists
    WHERE kind = 'day' AND slug >= ? AND slug <= ? AND +count > 0 ORDER BY slug`,
  dayBefore:
    "SELECT slug FROM lists WHERE kind = 'day' AND slug < ? AND +count > 0 ORDER BY slug DESC LIMIT 1",
  dayAfter: "SELECT slug FROM lists WHERE kind = 'day' AND slug > ? AND +count > 0 ORDER BY slug LIMIT 1",
  listIds:
    'SELECT post_id FROM membership WHERE list_id = ? AND post_id >= ? AND post_id <= ? ORDER BY post_id',
  newestBetween: `SELECT ${SUMMARY} FROM posts ${WITH_SOURCE} WHERE posts.id >= ? AND posts.id <= ?
    ORDER BY posts.id DESC LIMIT ?`,
  searchedById: `SELECT ${SUMMARY}, ${SEARCHED} AS html FROM posts ${WITH_SOURCE}
    JOIN articles ON articles.post_id = posts.id WHERE posts.id = ?`,
  detailById: 'SELECT detail FROM articles WHERE post_id = ?',
  factsById: 'SELECT title, instant, length, picture FROM posts WHERE id = ?',
  volumes: 'SELECT * FROM volumes WHERE newest >= ? AND oldest <= ?',
  documentFrom:
    'SELECT number, post_id FROM documents WHERE number >= ? AND number <= ? ORDER BY number LIMIT 1',
  searchNewest: `SELECT documents.number, documents.post_id FROM search
    JOIN documents ON documents.number = search.rowid WHERE search MATCH ?
    AND search.rowid >= CAST(? AS INTEGER) AND search.rowid <= CAST(? AS INTEGER)
    ORDER BY search.rowid DESC LIMIT ?`,
  searchNumbers: `SELECT rowid AS number FROM search WHERE search MATCH ?
    AND rowid >= CAST(? AS INTEGER) AND rowid <= CAST(? AS INTEGER) LIMIT ?`,
  bodiesByNumbers: `SELECT documents.number, documents.post_id, CAST(${SEARCHED} AS BLOB) AS html
    FROM json_each(?) AS wanted CROSS JOIN documents ON documents.number = wanted.value
    JOIN articles ON articles.post_id = documents.post_id`,
  bodyByNumber: `SELECT documents.post_id, CAST(${SEARCHED} AS BLOB) AS html FROM documents
    JOIN articles ON articles.post_id = documents.post_id WHERE documents.number = ?`,
  permalinkExists: 'SELECT permalink FROM posts WHERE permalink = ?',
  movedTo: `SELECT redirects.target FROM posts
    JOIN redirects ON redirects.post_id = posts.id AND redirects.key = '' AND redirects.problem IS NULL
    WHERE posts.permalink = ?`,
  redirectsOf: `SELECT redirects.source, posts.permalink FROM redirects
    JOIN posts ON posts.id = redirects.post_id WHERE redirects.key = ? AND redirects.problem IS NULL LIMIT ?`,
  sameStory: `SELECT ${SUMMARY} FROM posts AS own JOIN posts ON posts.story = own.story ${WITH_SOURCE}
    WHERE own.id = ? AND posts.story IS NOT NULL AND posts.id BETWEEN ? AND ? AND posts.id <> own.id
    ORDER BY posts.id DESC LIMIT ?`,
  sourcesOfList: `SELECT posts.category AS list, count(*) AS count FROM membership
    JOIN posts ON posts.id = membership.post_id
    WHERE membership.list_id = ? AND posts.category IS NOT NULL
    GROUP BY posts.category ORDER BY count DESC, list LIMIT ?`,
  problemsAfter: `SELECT path, position, line, code, message FROM problems
    WHERE (path, position) > (?, ?) ORDER BY path, position LIMIT ?`,
  pathById: 'SELECT path FROM posts WHERE id = ?',
  addressesBetween: `SELECT id, permalink, instant FROM posts WHERE id >= ? AND id < ?
    AND NOT EXISTS (SELECT 1 FROM redirects WHERE post_id = posts.id AND key = '' AND problem IS NULL)
    ORDER BY id LIMIT ?`,
  redirectsAfter: `SELECT redirects.key, redirects.source, redirects.post_id, redirects.target, posts.permalink
    FROM redirects JOIN posts ON posts.id = redirects.post_id
    WHERE (redirects.key, redirects.source, redirects.post_id) > (?, ?, ?) AND redirects.problem IS NULL
    ORDER BY redirects.key, redirects.source, redirects.post_id LIMIT ?`,
  staticFile: "SELECT 1 AS found FROM files WHERE path = ? AND role = 'static'",
} as const;
