/** What kind of thing a path asks for. */
export type RouteClass =
  'front' | 'article' | 'list' | 'search' | 'feed' | 'sitemap' | 'card' | 'data' | 'asset' | 'operations';

/** First match wins; whatever is left is an article, or nothing that exists. */
const CLASSES: readonly (readonly [RegExp, RouteClass])[] = [
  [/^\/?$/, 'front'],
  [/^\/(?:_next\/static\/|favicon|icon|apple-icon)/, 'asset'],
  [/^\/(?:healthz|readyz|metrics|status(?:\/.*)?)$/, 'operations'],
  [/^\/search\.(?:xml|rss)$/, 'feed'],
  [/^\/(?:feed|rss)(?:\.(?:xml|json)$|\/)|^\/sources\.opml$/, 'feed'],
  [/^\/search(?:\.json)?$|^\/palette\.json$/, 'search'],
  [/^\/(?:news-)?sitemap(?:\.xml$|\/)|^\/robots\.txt$|^\/llms\.txt$/, 'sitemap'],
  [/^\/card\//, 'card'],
  [/^\/[\w-]+\.(?:json|webmanifest)$|security\.txt$/, 'data'],
  [/^\/(?:latest|category|categories|tags|archive)(?:$|\/)|^\/\d{4}(?:\/\d\d?){0,2}\/?$/, 'list'],
];

/**
 * Sorts a path into one of a handful of classes, so that figures about requests stay few whatever
 * anybody asks for.
 *
 * @param path of the URL, without the query and without the site's `baseurl`
 */
export function routeClass(path: string): RouteClass {
  return CLASSES.find(([pattern]) => pattern.test(path))?.[1] ?? 'article';
}
