import { NotFoundMessage } from '@/components/states/not-found-message';
import { findStoriesNear } from '@/lib/reader/find-nearby-stories';
import { getSite } from '@/lib/reader/get-site';
import { editionOf } from '@/lib/site/edition';
import { wordsOfPath } from '@/lib/site/words-of-path';
import { SiteFrame } from '../site-frame';

/** The page that says there is none at a path (percent-encoded). */
export async function NotTherePage({ path }: { readonly path: string }) {
  const edition = editionOf(await getSite());
  const about = { words: wordsOfPath(path), stories: await findStoriesNear(path) };
  return (
    <SiteFrame edition={edition} place={{ kind: 'elsewhere' }}>
      <NotFoundMessage edition={edition} about={about} />
    </SiteFrame>
  );
}
