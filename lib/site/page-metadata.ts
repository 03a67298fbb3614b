import type { Metadata } from 'next';
import type { Post } from '@/lib/model/post';
import { excerptOf } from '@/lib/text/excerpt';
import { formatIso } from '@/lib/text/format-iso';
import { canonicalUrl } from './canonical';
import type { Edition } from './edition';
import { routes, type SitePath } from './routes';
import { shareImages } from './share-images';

/** Room for the description of a story, in Han characters: what search engines show of one. */
const DESCRIPTION = 80;

/** What the head of a page says about it, apart from what its layout says for all. */
export interface PageHead {
  /** Without the name of the site; undefined on the front page, whose title is that name. */
  readonly title: string | undefined;
  readonly description: string;
  /** Canonical path of the page. */
  readonly path: SitePath;
  /** Language of what the page is about, where it is not the site's. */
  readonly lang?: string | undefined;
}

/**
 * Title, description, canonical URL and Open Graph text tags (ogp.me) of an ordinary page. Its `hreflang` names
 * the page itself: posts have no translations, so there is no other page to name, nor a default among them.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function pageMetadata(
  { site, words }: Edition,
  { title, description, path, lang }: PageHead,
): Metadata {
  const url = canonicalUrl(site, path);
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(url === undefined ? {} : { alternates: { canonical: url, languages: { [lang ?? site.lang]: url } } }),
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
  const { instant, category, tags, title, excerpt, lang } = post;
  const description = excerptOf(excerpt, DESCRIPTION);
  const metadata = pageMetadata(edition, { title, description, path: routes.post(post), lang });
  const images = [...shareImages(edition, post)];
  return {
    ...metadata,
    twitter: { card: 'summary_large_image', images: images.slice(0, 1) },
    openGraph: {
      ...metadata.openGraph,
      type: 'article',
      ...(instant === undefined ? {} : { publishedTime: formatIso(instant, edition.site.timezone) }),
      ...(category === undefined ? {} : { section: category.name }),
      ...(tags.length === 0 ? {} : { tags: [...tags] }),
      images,
    },
  };
}
