import { cache } from 'react';
import type { Site } from '@/lib/model/site';
import { archive, siteOfArchive } from '@/lib/archive/read/archive';

/** The publisher's description of the site; asked once for a page, however many of its parts want it. */
export const getSite: () => Promise<Site> = cache(async () => siteOfArchive());

/** What the archive is at this moment. */
interface ArchiveVersion {
  /** Counts the presses that changed something. */
  readonly generation: number;
  /** When the last of them ended, in epoch seconds; undefined before the first. */
  readonly pressedAt: number | undefined;
}

/** Names the state of everything that is read from the archive. */
export async function getArchiveVersion(): Promise<ArchiveVersion> {
  const reader = archive();
  return { generation: reader.generation(), pressedAt: reader.problems.summary()?.pressedAt };
}
