import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/front-page';
import { NewStories } from '@/components/live/new-stories';
import { getFrontPage } from '@/lib/reader/front-page';
import { getSite } from '@/lib/reader/site';
import { listRecentPosts } from '@/lib/reader/posts';
import { viewOf } from '@/lib/site/view';
import { pageMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { SiteFrame } from './site-frame';

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite();
  return pageMetadata(viewOf(site), {
    title: undefined,
    description: site.description,
    path: routes.front,
  });
}

export default async function Page() {
  const view = viewOf(await getSite());
  const [newest] = await listRecentPosts(1);
  return (
    <SiteFrame view={view} place={{ kind: 'front' }}>
      <NewStories site={view.site} newest={newest} />
      <FrontPage view={view} front={await getFrontPage()} />
    </SiteFrame>
  );
}
