import { NotFoundMessage } from '@/components/states/not-found-message';
import { getSite } from '@/lib/reader/get-site';
import { editionOf } from '@/lib/site/edition';
import { SiteFrame } from '../site-frame';

/** The page that says there is none. */
export async function NotTherePage() {
  const edition = editionOf(await getSite());
  return (
    <SiteFrame edition={edition} place={{ kind: 'elsewhere' }}>
      <NotFoundMessage edition={edition} />
    </SiteFrame>
  );
}
