import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/front-page';
import { NewStories } from '@/components/live/new-stories';
import { getFrontPage } from '@/lib/reader/front-page';
import { getSite } from '@/lib/reader/site';
import { listRecentPosts } from '@/lib/reader/posts';
import { editionOf } from '@/lib/site/view';
import { pageMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { SiteFrame } from './site-frame';

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite();
  return pageMetadata(editionOf(site), {
    title: undefined,
    description: site.description,
    path: routes.front,
  });
}

export default async function Page() {
  const edition = editionOf(await getSite());
  const [newest] = await listRecentPosts(1);
  return (
    <SiteFrame edition={edition} place={{ kind: 'front' }}>
      <NewStories site={edition.site} newest={newest} />
      <FrontPage edition={edition} front={await getFrontPage()} />
    </SiteFrame>
  );
}
