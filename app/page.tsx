import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/front-page';
import { getFrontPage } from '@/lib/reader/get-front-page';
import { getSite } from '@/lib/reader/get-site';
import { editionOf } from '@/lib/site/edition';
import { pageMetadata } from '@/lib/site/page-metadata';
import { routes } from '@/lib/site/routes';
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
  return (
    <SiteFrame edition={edition} place={{ kind: 'front' }}>
      <FrontPage edition={edition} front={await getFrontPage()} />
    </SiteFrame>
  );
}
