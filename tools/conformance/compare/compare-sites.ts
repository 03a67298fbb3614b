import type { JekyllDump, JekyllPost } from '../jekyll/jekyll-dump';
import type { ServedPost, ServedSite } from '../read-archive';
import { foldSpaces, visibleText } from '../text/visible-text';
import type { Post } from '@/lib/model/post';
import { parseBody } from '../text/body-node';
import { firstDifference, type Difference } from './first-difference';
import { DELIBERATE_DIFFERENCES } from './deliberate-differences';
import type { Fold, TextPair } from './fold';
import { lettersOf } from './letters-of';

/** How the visible text of one post compares. */
export type BodyComparison =
  | { readonly kind: 'equal' }
  /** Equal once these deliberate differences are taken out; none of them could be left in. */
  | { readonly kind: 'deliberate'; readonly names: readonly string[] }
  /** The texts that are left when every deliberate difference is taken out. */
  | ({ readonly kind: 'different' } & TextPair);

/** What differs in one post. */
interface PostDifference extends Difference {
  readonly path: string;
}

/** How one property of the posts that both builders have compares. */
export interface PropertyComparison {
  readonly equal: number;
  /** Posts that differ in nothing but deliberate ways. */
  readonly deliberate: number;
  readonly different: readonly PostDifference[];
}

/** All that a comparison of the two builders found. */
export interface SiteComparison {
  readonly posts: {
    readonly jekyll: number;
    readonly ours: number;
    /** Posts that are compared: those that both have and Jekyll could read. */
    readonly both: number;
    /** Posts whose front matter Jekyll could not read: their URL changes with the day of the build. */
    readonly unread: number;
  };
  readonly urls: {
    /** Different URLs of Jekyll's posts. */
    readonly jekyll: number;
    readonly equal: number;
    /** Answered with a redirect to the post. */
    readonly redirected: number;
    readonly onlyJekyll: readonly PostDifference[];
    readonly onlyOurs: readonly PostDifference[];
    /** Posts that Jekyll wrote over another post, as both have the same URL. */
    readonly overwritten: number;
  };
  readonly titles: PropertyComparison;
  readonly dates: PropertyComparison;
  readonly categories: PropertyComparison;
  readonly bodies: PropertyComparison & {
    /** The deliberate ways, with the number of posts that each occurs in. */
    readonly ways: Readonly<Record<string, number>>;
  };
}

/** Compares every post that Jekyll published with what Broadsheet serves, matched by the file it came from. */
export function compareSites(dump: JekyllDump, site: ServedSite): SiteComparison {
  const ours = new Map(site.posts.map((served) => [served.path, served]));
  const readable = dump.posts.filter(({ unread }) => !unread);
  const pairs = readable.flatMap((jekyll) => {
    const served = ours.get(jekyll.path);
    return served ? [{ jekyll, served }] : [];
  });
  return {
    posts: {
      jekyll: dump.posts.length,
      ours: site.posts.length,
      both: pairs.length,
      unread: dump.posts.length - readable.length,
    },
    urls: compareUrls(dump, site, ours),
    titles: compareProperty(
      pairs,
      ({ title }) => foldSpaces(title),
      ({ post }) => foldSpaces(post.title),
      isTitleRepaired,
    ),
    dates: compareProperty(
      pairs,
      ({ instant }) => iso(instant),
      ({ post }) => iso(post.instant),
    ),
    categories: compareProperty(
      pairs,
      ({ categories }) => categories.join(' | '),
      ({ post }) => post.categories.map(({ slug }) => slug).join(' | '),
    ),
    bodies: compareAllBodies(pairs),
  };
}

interface Pair {
  readonly jekyll: JekyllPost;
  readonly served: ServedPost;
}

function compareUrls(
  dump: JekyllDump,
  site: ServedSite,
  ours: ReadonlyMap<string, ServedPost>,
): SiteComparison['urls'] {
  const posts = dump.posts.filter(({ unread }) => !unread);
  const byUrl = new Map(posts.map((post) => [post.url, post]));
  const permalinks = new Set(site.posts.map(({ post }) => post.permalink));
  const onlyJekyll: PostDifference[] = [];
  let equal = 0;
  let redirected = 0;
  for (const [url, { path }] of byUrl) {
    if (permalinks.has(url)) equal += 1;
    else if (site.leadsTo(url) !== undefined) redirected += 1;
    else onlyJekyll.push({ path, jekyll: url, ours: ours.get(path)?.post.permalink ?? 'no such post' });
  }
  const known = new Set([...dump.posts, ...dump.broken].map(({ path }) => path));
  return {
    jekyll: byUrl.size,
    equal,
    redirected,
    onlyJekyll,
    onlyOurs: site.posts
      .filter(({ path }) => !known.has(path))
      .map(({ path, post }) => ({ path, jekyll: 'no such post', ours: post.permalink })),
    overwritten: posts.length - byUrl.size,
  };
}

function compareProperty(
  pairs: readonly Pair[],
  theirs: (post: JekyllPost) => string,
  ours: (served: ServedPost) => string,
  isDeliberate: (difference: PostDifference) => boolean = () => false,
): PropertyComparison {
  const differing = pairs.flatMap(({ jekyll, served }) => {
    const texts = { jekyll: theirs(jekyll), ours: ours(served) };
    return texts.jekyll === texts.ours ? [] : [{ path: served.path, ...texts }];
  });
  const different = differing.filter((difference) => !isDeliberate(difference));
  return {
    equal: pairs.length - differing.length,
    deliberate: differing.length - different.length,
    different,
  };
}

function compareAllBodies(pairs: readonly Pair[]): SiteComparison['bodies'] {
  const ways: Record<string, number> = {};
  const different: PostDifference[] = [];
  let deliberate = 0;
  for (const { jekyll, served } of pairs) {
    const result = compareBodies(jekyll, served.post);
    if (result.kind === 'different') different.push({ path: served.path, ...firstDifference(result) });
    if (result.kind !== 'deliberate') continue;
    deliberate += 1;
    for (const name of result.names) ways[name] = (ways[name] ?? 0) + 1;
  }
  return { equal: pairs.length - deliberate - different.length, deliberate, ways, different };
}

function iso(instant: number | undefined): string {
  return instant === undefined ? 'no date' : new Date(instant * 1000).toISOString();
}

/** Compares what readers see of a post in both builders. */
export function compareBodies(jekyll: JekyllPost, post: Post): BodyComparison {
  if (jekyll.failure === null && isEqual(textsWithout(jekyll, post, []))) return { kind: 'equal' };
  const all = textsWithout(jekyll, post, DELIBERATE_DIFFERENCES);
  if (!isEqual(all)) return { kind: 'different', ...all };
  let needed = DELIBERATE_DIFFERENCES;
  for (const fold of DELIBERATE_DIFFERENCES) {
    const fewer = needed.filter((candidate) => candidate !== fold);
    if (isEqual(textsWithout(jekyll, post, fewer))) needed = fewer;
  }
  return { kind: 'deliberate', names: needed.map(({ name }) => name) };
}

function textsWithout(jekyll: JekyllPost, post: Post, folds: readonly Fold[]): TextPair {
  const isLiteral = folds.some(({ literal }) => literal === true);
  const theirs = parseBody((isLiteral ? jekyll.literal : null) ?? jekyll.html);
  const ours = parseBody(post.html);
  for (const { bodies } of folds) bodies?.(theirs, ours, post);
  let pair: TextPair = { jekyll: visibleText(theirs), ours: visibleText(ours) };
  for (const { texts } of folds) pair = texts?.(pair, post) ?? pair;
  return pair;
}

function isEqual({ jekyll, ours }: TextPair): boolean {
  return jekyll === ours;
}

/**
 * Whether a title differs on purpose: entities in it are shown as characters, and a post without a title
 * is named after its first heading where Jekyll takes the name of the file.
 */
function isTitleRepaired({ jekyll, ours, path }: Difference & { readonly path: string }): boolean {
  if (visibleText(parseBody(jekyll.replaceAll('<', '&lt;'))) === ours) return true;
  const name = /([^/]*)\.[^./]+$/.exec(path)?.[1] ?? '';
  return lettersOf(name).endsWith(lettersOf(jekyll));
}
