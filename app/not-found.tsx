import type { Metadata } from 'next';
import { NotFoundMessage } from '@/components/states/not-found-message';
import { getSite } from '@/lib/reader/site';
import { viewOf } from '@/lib/site/view';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = viewOf(await getSite());
  return { title: words.notFound.title };
}

/**
 * For URLs that no route takes, all of them Next's own. Next sends it along with every page, so it stays small: no
 * frame, no lists. Everything else that is not there is `not-there/not-there-page.tsx`.
 */
export default async function NotFound() {
  return (
    <main id="content" className="page-width">
      <NotFoundMessage view={viewOf(await getSite())} />
    </main>
  );
}
