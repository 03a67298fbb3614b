import type { SiteComparison } from './compare-sites';

/** Of a hundred posts, how many may differ in their text in ways that are not deliberate. */
const TOLERATED_PERCENT = 0.5;

/** Whether a site conforms: every URL of Jekyll's is answered, and the texts are the same. */
export function conforms({ urls, bodies, posts }: SiteComparison): boolean {
  return urls.onlyJekyll.length === 0 && bodies.different.length * 100 <= posts.both * TOLERATED_PERCENT;
}
