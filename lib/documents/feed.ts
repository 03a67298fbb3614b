import type { FiledPost } from '@/lib/model/post';
import type { Site } from '@/lib/model/site';
import { absoluteUrl, originOf } from '@/lib/site/urls/absolute';
import {
  type FeedFormat,
  type FeedScope,
  routes,
  type SitePath,
  encodeSegment,
} from '@/lib/site/urls/routes';
import { searchWordsFor } from '@/lib/site/words/search-words-for';

/** A start tag as the archive's HTML has it: values in double quotes, which may hold an angle bracket. */
const START_TAG = /<[a-z][a-z0-9]*(?:[^<>"]|"[^"]*")*>/g;
const ADDRESS = /(\s(?:href|src|cite)=")\/(?!\/)/g;
const CANDIDATES = /(\ssrcset=")([^"]*)/g;
const CANDIDATE_HERE = /(^|, )\/(?!\/)/g;
const DATE = /^\d{2,4}-\d{1,2}-\d{1,2}-/;

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

/** Posts for those who read them elsewhere, before it is decided in which format. All URLs are absolute. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47. */
  readonly lang: string;
  /** The page whose posts these are. */
  readonly home: string;
  /** Where this feed is. */
  readonly self: string;
  /** Who publishes it. */
  readonly author: string;
  readonly timezone: string;
  readonly entries: readonly FeedEntry[];
}

/** One post of a feed. */
export interface FeedEntry {
  /** The same for ever, and the same that jekyll-feed gave. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Epoch seconds; undefined for an undated post. */
  readonly instant: number | undefined;
  readonly author: string;
  readonly summary: string;
  /** The whole sanitised text; every address in it is absolute. */
  readonly html: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly picture: string | undefined;
  /** The story at its source. */
  readonly original: string | undefined;
  /** When it differs from the feed's. */
  readonly lang: string | undefined;
}

/** When the newest of the entries was published, in epoch seconds; 0 when there is none with a date. */
export function updatedAt({ entries }: Pick<Feed, 'entries'>): number {
  return Math.max(0, ...entries.map(({ instant }) => instant ?? 0));
}

/** What feeds tell of a post. */
function feedEntry(post: FiledPost, site: Site): FeedEntry {
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

/**
 * `post.id` of Jekyll (`Document#id`), of which jekyll-feed made entry ids: the folder of the URL and the slug of
 * the file, without the URL's ending. A `slug` of the front matter, which Jekyll would take instead, is not kept in
 * the archive.
 *
 * @param path the post's file in the content folder
 * @param permalink percent-encoded
 */
export function jekyllPostId({
  path,
  permalink,
}: {
  readonly path: string;
  readonly permalink: string;
}): SitePath {
  const folder = permalink.replace(/\/$/, '').replace(/[^/]*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  const slug = name.replace(DATE, '').replace(/^-+(?=.)/, '');
  return `/${folder.replace(/^\/+/, '')}${encodeSegment(slug.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC'))}`;
}

/**
 * A prepared body whose links, pictures and quotations have their whole address, for readers that do not know
 * where it came from. One pass, and only for HTML that this project wrote (SafeHtml).
 *
 * @param origin scheme and host, without a slash at its end
 */
export function absoluteHtml(html: string, origin: string): string {
  return html.replace(START_TAG, (tag) =>
    tag
      .replace(ADDRESS, (_, before: string) => `${before}${origin}/`)
      .replace(
        CANDIDATES,
        (_, before: string, list: string) =>
          `${before}${list.replace(CANDIDATE_HERE, (_match, start: string) => `${start}${origin}/`)}`,
      ),
  );
}
