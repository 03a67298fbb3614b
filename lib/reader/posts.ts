import type { Post, StoryContext, PostSummary } from '@/lib/model/post';
import { archive } from '@/lib/archive/read/archive';
import { parseShortId } from '@/lib/text/short-id';
import type { NearbyStories } from '@/lib/model/nearby-stories';

const STORIES = 5;

/** Segments of a path that may name a source. */
const MOST_SEGMENTS = 4;
const DAY = /(?<!\d)(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;

/** Counted up to here. */
const MOST = 99;
const MORE = 6;
const ALSO = 8;

/** What stands around an article. */
export async function getStoryContext(post: Post): Promise<StoryContext> {
  const reader = archive();
  const alsoReported = reader.sameStory(post.id, ALSO);
  if (!post.category) return { newer: undefined, older: undefined, alsoReported, more: [] };
  const { slug } = post.category;
  const neighbours = reader.neighbours(slug, post.id);
  const shown = new Set([post.id, neighbours.newer?.id, neighbours.older?.id]);
  const more = reader.newest('category', slug, MORE + shown.size).filter(({ id }) => !shown.has(id));
  return { ...neighbours, alsoReported, more: more.slice(0, MORE) };
}

/** The post that a short id stands for; undefined when there is none. */
export async function findSummary(shortId: string): Promise<PostSummary | undefined> {
  const id = parseShortId(shortId);
  return id === undefined ? undefined : archive().summary(id);
}

/** The permalink a short link (`/p/<id>`) stands for. */
export async function findShortLink(shortId: string): Promise<string | undefined> {
  const id = parseShortId(shortId);
  return id === undefined ? undefined : archive().summary(id)?.permalink;
}

/** The newest posts of the site. */
export async function listRecentPosts(limit: number): Promise<readonly PostSummary[]> {
  return archive().newest('all', '', limit);
}

/** What came to a list since a reader got it. */
interface NewPosts {
  /** The archive's generation: as long as it stays, so does everything else. */
  readonly generation: number;
  /** Posts newer than the one asked about, up to 99. */
  readonly count: number;
}

/**
 * Counts the posts of a list (of everything, of a source, of a tag) that are newer than `since`, the id of
 * a short link. Undefined when that cannot be one.
 */
export async function countNewPosts(
  kind: 'all' | 'category' | 'tag',
  slug: string,
  since: string,
): Promise<NewPosts | undefined> {
  const id = parseShortId(since);
  if (id === undefined) return undefined;
  const reader = archive();
  const [newest] = reader.newest(kind, slug, 1);
  const count =
    newest === undefined || newest.id <= id
      ? 0
      : reader.newest(kind, slug, MOST).filter((post) => post.id > id).length;
  return { generation: reader.generation(), count };
}

/** The newest stories of the source that a path names, else of its day, else of all; a few look-ups. */
export async function findStoriesNear(path: string): Promise<NearbyStories> {
  const segments = path.split('/').filter((segment) => segment !== '');
  const [, year, month = '', day = ''] = DAY.exec(path) ?? [];
  return nearby(
    segments.slice(0, MOST_SEGMENTS).map(decoded),
    year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** The same for a search that found nothing. */
export async function findStoriesNearSearch(filter: {
  readonly sources: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}): Promise<NearbyStories> {
  return nearby(filter.sources.slice(0, MOST_SEGMENTS), filter.to ?? filter.from);
}

function nearby(sources: readonly string[], day: string | undefined): NearbyStories {
  const reader = archive();
  for (const slug of sources) {
    const category = reader.category(slug);
    if (category)
      return { of: { kind: 'source', category }, posts: reader.newest('category', slug, STORIES) };
  }
  const ofDay = day === undefined ? [] : reader.newest('day', day, STORIES);
  if (day !== undefined && ofDay.length > 0) return { of: { kind: 'day', day }, posts: ofDay };
  return { of: { kind: 'site' }, posts: reader.newest('all', '', STORIES) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
