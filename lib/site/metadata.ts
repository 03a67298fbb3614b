import type { Metadata } from 'next';
import type { Post, PostPage, PostSummary } from '@/lib/model/post';
import { excerptOf } from '@/lib/text/excerpt';
import { formatIso } from '@/lib/text/format-iso';
import type { Picture } from '@/lib/model/picture';
import { canonicalUrl, originOf } from './urls/absolute';
import type { View } from './view';
import { routes, type SitePath } from './urls/routes';
import { sharingWordsFor } from './words/sharing-words';

/** What is drawn for a story by lib/cards. */
const CARD = { type: 'image/png', width: 1200, height: 630 };

/** Pixels below which WeChat and others show no picture. */
const SMALLEST = 300;

/** Room for the description of a story, in Han characters: what search engines show of one. */
const DESCRIPTION = 80;

/** What the head of a page says about it, apart from what its layout says for all. */
interface PageHead {
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
export function pageMetadata({ site, words }: View, { title, description, path, lang }: PageHead): Metadata {
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
export function storyMetadata(view: View, post: Post): Metadata {
  const { instant, category, tags, title, excerpt, lang } = post;
  const description = excerptOf(excerpt, DESCRIPTION);
  const metadata = pageMetadata(view, { title, description, path: routes.post(post), lang });
  const images = [...shareImages(view, post)];
  return {
    ...metadata,
    twitter: { card: 'summary_large_image', images: images.slice(0, 1) },
    openGraph: {
      ...metadata.openGraph,
      type: 'article',
      ...(instant === undefined ? {} : { publishedTime: formatIso(instant, view.site.timezone) }),
      ...(category === undefined ? {} : { section: category.name }),
      ...(tags.length === 0 ? {} : { tags: [...tags] }),
      images,
    },
  };
}

/** Head of one page of a list. The page with the highest number is the front, whose URL has no number. */
export function listMetadata(
  view: View,
  name: string,
  { number, last, total }: PostPage,
  pathOf: (number?: number) => SitePath,
): Metadata {
  const { site, words } = view;
  const isFront = number === last;
  return pageMetadata(view, {
    title: isFront ? name : `${name} · ${words.list.page(number)}`,
    description: words.list.description(name, total, site.title),
    path: isFront ? pathOf() : pathOf(number),
  });
}

/** A picture that previews of a link may show. */
interface ShareImage {
  readonly url: string;
  readonly type?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Pictures for previews of a story's link, the preferred one first: its own if previews can show it, then its card. */
export function shareImages({ site }: View, post: PostSummary): readonly ShareImage[] {
  const origin = originOf(site);
  const { picture, title } = post;
  const own: ShareImage[] = [];
  if (picture && isPreviewable(picture)) {
    const { src, alt, width, height } = picture;
    own.push({
      url: src.replace(/^\/(?!\/)/, `${origin}/`),
      ...(alt === '' ? {} : { alt }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    });
  }
  const card = `${origin}${site.baseurl}${routes.card(post, 'preview')}`;
  return [...own, { ...CARD, url: card, alt: sharingWordsFor(site.lang).cardOf(title, site.title) }];
}

/** Drawings and signs are shown by no reader of Open Graph tags. */
function isPreviewable({ src, width = SMALLEST, height = SMALLEST }: Picture): boolean {
  return !/\.(?:svgz?|ico|gif)(?:[?#]|$)/i.test(src) && width >= SMALLEST && height >= SMALLEST;
}
