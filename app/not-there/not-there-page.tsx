import { NotFoundMessage } from '@/components/states/not-found-message';
import { findStoriesNear } from '@/lib/reader/posts';
import { getSite } from '@/lib/reader/site';
import { decodeSegment } from '@/lib/site/urls/routes';
import { viewOf } from '@/lib/site/view';
import { wordsOfPath } from '@/lib/site/urls/words-of-path';
import { SiteFrame } from '../site-frame';

/** The page that says there is none at a path (percent-encoded). */
export async function NotTherePage({ path }: { readonly path: string }) {
  const view = viewOf(await getSite());
  const stories = await findStoriesNear(path);
  // Stories of the source are here already; its slug is no word of theirs.
  const own = stories.of.kind === 'source' ? stories.of.category.slug : undefined;
  const rest = path.split('/').filter((segment) => decodeSegment(segment) !== own);
  const about = { words: wordsOfPath(rest.join('/')), stories };
  return (
    <SiteFrame view={view} place={{ kind: 'elsewhere' }}>
      <NotFoundMessage view={view} about={about} />
    </SiteFrame>
  );
}
