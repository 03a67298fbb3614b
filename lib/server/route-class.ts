import { reservedPath, type RouteClass } from '@/lib/site/urls/reserved-paths';

/**
 * Sorts a path into one of a handful of classes, so that figures about requests stay few whatever
 * anybody asks for. What is no path of the site is an article, or nothing that exists.
 *
 * @param path of the URL, without the query and without the site's `baseurl`
 */
export function routeClass(path: string): RouteClass {
  return path === '' ? 'front' : (reservedPath(path)?.class ?? 'article');
}
