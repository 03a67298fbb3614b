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
  listsByIds: `SELECT lists.id, lists.slug, lists.name, lists.count, lists.newest FROM json_each(?) AS wanted
    CROSS JOIN lists ON lists.id = wanted.value`,
  listsBySlug: `SELECT ${LIST} FROM lists WHERE kind = ? AND +count > 0 ORDER BY slug`,
  busiestLists: `SELECT ${LIST} FROM lists WHERE kind = ? AND count > 0 ORDER BY count DESC LIMIT ?`,
  latestLists: `SELECT ${LIST} FROM lists WHERE kind = ? AND +count > 0 ORDER BY slug DESC LIMIT ?`,
  pageStart: 'SELECT first_post FROM list_pages WHERE list_id = ? AND number = ?',
  listRange: `SELECT ${SUMMARY} FROM membership JOIN posts ON posts.id = membership.post_id ${WITH_SOURCE}
    WHERE membership.list_id = ? AND membership.post_id >= ? AND membership.post_id < ?
    ORDER BY membership.post_id DESC LIMIT ?`,
  /** The newest posts of each of several lists. */
  listTops: `SELECT wanted.value AS list, ${SUMMARY} FROM json_each(?) AS wanted
    CROSS JOIN membership ON membership.list_id = wanted.value AND membership.post_id IN
      (SELECT post_id FROM membership WHERE list_id = wanted.value ORDER BY post_id DESC LIMIT ?)
    JOIN posts ON posts.id = membership.post_id ${WITH_SOURCE}`,
  newerInList: `SELECT ${SUMMARY} FROM membership JOIN posts ON posts.id = membership.post_id ${WITH_SOURCE}
    WHERE membership.list_id = ? AND membership.post_id > ? ORDER BY membership.post_id LIMIT 1`,
  summaryById: `SELECT ${SUMMARY} FROM posts ${WITH_SOURCE} WHERE posts.id = ?`,
  articleByPermalink: `SELECT ${SUMMARY}, articles.html, articles.detail FROM posts ${WITH_SOURCE}
    JOIN articles ON articles.post_id = posts.id WHERE posts.permalink = ?`,
  articlesByIds: `SELECT ${SUMMARY}, posts.path, articles.html, articles.detail FROM json_each(?) AS wanted
    CROSS JOIN posts ON posts.id = wanted.value ${WITH_SOURCE} JOIN articles ON articles.post_id = posts.id`,
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
  sourcesOfDays: `SELECT source.slug, source.name, counted.count FROM
    (SELECT posts.category AS list, count(*) AS count FROM lists
      CROSS JOIN membership ON membership.list_id = lists.id JOIN posts ON posts.id = membership.post_id
      WHERE lists.kind = 'day' AND lists.slug >= ? AND lists.slug <= ? AND posts.category IS NOT NULL
      GROUP BY posts.category ORDER BY count DESC, list LIMIT ?) AS counted
    CROSS JOIN lists AS source ON source.id = counted.list`,
  /** Who reported the same stories, at most so many reports each. */
  reportsOfStories: `SELECT wanted.key AS story, posts.id, source.slug, source.name FROM json_each(?) AS wanted
    CROSS JOIN posts AS own ON own.id = wanted.value
    JOIN posts ON posts.id IN (SELECT other.id FROM posts AS other WHERE other.story = own.story
      AND other.story IS NOT NULL AND other.id BETWEEN own.id - ? AND own.id + ? AND other.id <> own.id
      ORDER BY other.id DESC LIMIT ?)
    JOIN lists AS source ON source.id = posts.category`,
  problemsAfter: `SELECT path, position, line, code, message FROM problems
    WHERE (path, position) > (?, ?) ORDER BY path, position LIMIT ?`,
  addressesBetween: `SELECT id, permalink, instant FROM posts WHERE id >= ? AND id < ?
    AND NOT EXISTS (SELECT 1 FROM redirects WHERE post_id = posts.id AND key = '' AND problem IS NULL)
    ORDER BY id LIMIT ?`,
  redirectsAfter: `SELECT redirects.key, redirects.source, redirects.post_id, redirects.target, posts.permalink
    FROM redirects JOIN posts ON posts.id = redirects.post_id
    WHERE (redirects.key, redirects.source, redirects.post_id) > (?, ?, ?) AND redirects.problem IS NULL
    ORDER BY redirects.key, redirects.source, redirects.post_id LIMIT ?`,
  staticFile: "SELECT 1 AS found FROM files WHERE path = ? AND role = 'static'",
} as const;
