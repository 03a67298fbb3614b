import { parseShortId } from '@/lib/text/short-id';
import { archive } from './archive';

/** Counted up to here. */
const MOST = 99;

/** What came to a list since a reader got it. */
export interface NewPosts {
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
