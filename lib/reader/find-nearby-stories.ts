import type { NearbyStories } from '@/lib/model/nearby-stories';
import { archive } from './archive';

const STORIES = 5;
/** Segments of a path that may name a source. */
const MOST_SEGMENTS = 4;
const DAY = /(?<!\d)(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;

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
