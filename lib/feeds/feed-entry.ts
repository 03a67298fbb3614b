import type { FiledPost } from '@/lib/model/filed-post';
import type { Site } from '@/lib/model/site';
import { absoluteUrl } from '@/lib/site/absolute-url';
import { originOf } from '@/lib/site/origin-of';
import { routes } from '@/lib/site/routes';
import { absoluteHtml } from './absolute-html';
import type { FeedEntry } from './feed';
import { jekyllPostId } from './jekyll-post-id';

/** What feeds tell of a post. */
export function feedEntry(post: FiledPost, site: Site): FeedEntry {
  const { title, instant, category, categories, tags, attribution, excerpt, picture, original, lang } = post;
  const origin = originOf(site);
  return {
    id: absoluteUrl(site, jekyllPostId(post)),
    url: absoluteUrl(site, routes.post(post)),
    title,
    instant,
    author: attribution ?? category?.name ?? site.title,
    summary: excerpt,
    html: absoluteHtml(post.html, origin),
    categories: categories.map(({ name }) => name),
    tags,
    picture: picture?.src.replace(/^\/(?!\/)/, `${origin}/`),
    original,
    lang,
  };
}
