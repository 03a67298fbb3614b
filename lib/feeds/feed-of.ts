import type { FiledPost } from '@/lib/model/filed-post';
import type { Site } from '@/lib/model/site';
import { absoluteUrl } from '@/lib/site/absolute-url';
import type { FeedFormat } from '@/lib/site/feed-format';
import type { FeedScope } from '@/lib/site/feed-scope';
import { routes, type SitePath } from '@/lib/site/routes';
import { searchWordsFor } from '@/lib/site/words/search-words-for';
import type { Feed } from './feed';
import { feedEntry } from './feed-entry';

/** Whose posts a feed has, with the name that people read. */
export interface FeedSubject {
  readonly scope: FeedScope;
  /** Undefined for the whole site and for a filter. */
  readonly name?: string | undefined;
}

/** A feed of posts, newest first, at the address that it has in one format. */
export function feedOf(
  site: Site,
  { scope, name }: FeedSubject,
  posts: readonly FiledPost[],
  format: FeedFormat,
): Feed {
  const topic = name ?? topicOf(scope, site.lang);
  return {
    title: topic === undefined ? site.title : `${site.title} | ${topic}`,
    subtitle: site.description,
    lang: site.lang,
    home: absoluteUrl(site, homeOf(scope)),
    self: absoluteUrl(site, routes.feed(scope, format)),
    author: site.title,
    timezone: site.timezone,
    entries: posts.map((post) => feedEntry(post, site)),
  };
}

function topicOf(scope: FeedScope, lang: string): string | undefined {
  switch (scope.kind) {
    case 'site':
      return undefined;
    case 'category':
      return scope.slug;
    case 'tag':
      return `#${scope.tag}`;
    case 'filter': {
      const words = searchWordsFor(lang);
      return scope.filter.text === '' ? words.title : words.titleFor(scope.filter.text);
    }
  }
}

function homeOf(scope: FeedScope): SitePath {
  switch (scope.kind) {
    case 'site':
      return routes.front;
    case 'category':
      return routes.category(scope);
    case 'tag':
      return routes.tag(scope.tag);
    case 'filter':
      return routes.search(scope.filter);
  }
}
