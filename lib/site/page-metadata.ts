import type { Metadata } from 'next';
import type { Post } from '@/lib/model/post';
import { formatIso } from '@/lib/text/format-iso';
import { canonicalUrl } from './canonical';
import type { Edition } from './edition';
import { routes, type SitePath } from './routes';

/** What the head of a page says about it, apart from what its layout says for all. */
export interface PageHead {
  /** Without the name of the site; undefined on the front page, whose title is that name. */
  readonly title: string | undefined;
  readonly description: string;
  /** Canonical path of the page. */
  readonly path: SitePath;
}

/** Title, description, canonical URL and Open Graph text tags (ogp.me) of an ordinary page. */
export function pageMetadata({ site, words }: Edition, { title, description, path }: PageHead): Metadata {
  const url = canonicalUrl(site, path);
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(url === undefined ? {} : { alternates: { canonical: url } }),
    openGraph: {
      type: 'website',
      title: title ?? site.title,
      siteName: site.title,
      locale: words.openGraphLocale,
      ...(description === '' ? {} : { description }),
      ...(url === undefined ? {} : { url }),
    },
  };
}

/** The same for a story, with the time and source that previews show. */
export function storyMetadata(edition: Edition, post: Post): Metadata {
  const { instant, category, tags, title, excerpt } = post;
  const metadata = pageMetadata(edition, { title, description: excerpt, path: routes.post(post) });
  return {
    ...metadata,
    openGraph: {
      ...metadata.openGraph,
      type: 'article',
      ...(instant === undefined ? {} : { publishedTime: formatIso(instant, edition.site.timezone) }),
      ...(category === undefined ? {} : { section: category.name }),
      ...(tags.length === 0 ? {} : { tags: [...tags] }),
    },
  };
}
