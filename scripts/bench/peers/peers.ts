import { astro } from './astro';
import { eleventy } from './eleventy';
import { hugo } from './hugo';
import { jekyll } from './jekyll';
import type { Peer } from './peer';

const POSTS_ONLY = ['section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'];

/** Who is compared with, by the name on the command line. */
export const PEERS: Readonly<Record<string, Peer>> = {
  hugo: hugo('Hugo', 'a page for each post, a front page, lists and feeds of categories and tags', []),
  'hugo-posts': hugo('Hugo, posts only', 'a page for each post and a front page', POSTS_ONLY),
  eleventy,
  astro,
  jekyll,
};
