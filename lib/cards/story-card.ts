import type { PostSummary } from '@/lib/model/post';
import { canonicalUrl } from '@/lib/site/urls/absolute';
import { type View, shareTime } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { sharingWordsFor } from '@/lib/site/words/sharing-words';
import type { Card, CardFormat } from './card';

/** Characters of a title or name beyond which nothing of it is drawn anyway. */
const LONGEST = 300;

/** What the card of a story says. */
export function storyCard(view: View, post: PostSummary, format: CardFormat): Card {
  const { site } = view;
  return {
    format,
    site: site.title.slice(0, LONGEST),
    title: post.title.slice(0, LONGEST),
    source: post.category?.name.slice(0, LONGEST),
    time: shareTime(view, post.instant),
    excerpt: format === 'poster' ? post.excerpt.slice(0, LONGEST) : '',
    address: format === 'poster' ? canonicalUrl(site, routes.shortLink(post)) : undefined,
    scan: sharingWordsFor(site.lang).scan,
  };
}
