import type { BreadcrumbList, Graph, ListItem, NewsArticle } from 'schema-dts';
import type { Post } from '@/lib/model/post';
import { formatIso } from '@/lib/text/format-iso';
import { absoluteUrl, originOf } from './urls/absolute';
import type { View } from './view';
import { routes } from './urls/routes';

/**
 * What search engines are told of a story: the article, and the way to it from the front page.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function storyJsonLd(view: View, post: Post): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [articleOf(view, post), breadcrumbsOf(view, post)],
  };
}

function articleOf({ site }: View, post: Post): NewsArticle {
  const { title, instant, category, tags, excerpt, picture, attribution, original, lang } = post;
  const url = absoluteUrl(site, routes.post(post));
  const author = attribution ?? category?.name ?? site.title;
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    ...(excerpt === '' ? {} : { description: excerpt }),
    ...(instant === undefined ? {} : { datePublished: formatIso(instant, site.timezone) }),
    inLanguage: lang ?? site.lang,
    isAccessibleForFree: true,
    ...(category === undefined ? {} : { articleSection: category.name }),
    ...(tags.length === 0 ? {} : { keywords: [...tags] }),
    ...(picture === undefined ? {} : { image: picture.src.replace(/^\/(?!\/)/, `${originOf(site)}/`) }),
    ...(original === undefined ? {} : { isBasedOn: original }),
    author: { '@type': 'Organization', name: author },
    publisher: { '@type': 'Organization', name: site.title, url: absoluteUrl(site, routes.front) },
  };
}

function breadcrumbsOf({ site, words }: View, post: Post): BreadcrumbList {
  const { category, title } = post;
  const steps = [
    { name: words.frontPage, path: routes.front },
    ...(category === undefined ? [] : [{ name: category.name, path: routes.category(category) }]),
    { name: title, path: routes.post(post) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(site, path),
    })),
  };
}
