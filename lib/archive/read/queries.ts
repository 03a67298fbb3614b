const SUMMARY = `posts.id, posts.permalink, posts.title, posts.instant, posts.excerpt, posts.length, posts.picture,
  source.slug AS category_slug, source.name AS category_name`;
const WITH_SOURCE = 'LEFT JOIN lists AS source ON source.id = posts.category';
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
  permalinkExists: 'SELECT permalink FROM posts WHERE permalink = ?',
  redirect: `SELECT redirects.target, posts.permalink FROM redirects
    JOIN posts ON posts.id = redirects.post_id WHERE redirects.source = ? LIMIT 1`,
  sameStory: `SELECT ${SUMMARY} FROM posts AS own JOIN posts ON posts.story = own.story ${WITH_SOURCE}
    WHERE own.id = ? AND posts.story IS NOT NULL AND posts.id BETWEEN ? AND ? AND posts.id <> own.id
    ORDER BY posts.id DESC LIMIT ?`,
  sourcesOfList: `SELECT posts.category AS list, count(*) AS count FROM membership
    JOIN posts ON posts.id = membership.post_id
    WHERE membership.list_id = ? AND posts.category IS NOT NULL
    GROUP BY posts.category ORDER BY count DESC, list LIMIT ?`,
  staticFile: "SELECT 1 AS found FROM files WHERE path = ? AND role = 'static'",
} as const;
