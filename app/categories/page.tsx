import type { Metadata } from 'next';
import { SourceDirectory } from '@/components/listing/source-directory';
import { getSite } from '@/lib/reader/get-site';
import { listCategories } from '@/lib/reader/list-categories';
import { editionOf } from '@/lib/site/edition';
import { pageMetadata } from '@/lib/site/page-metadata';
import { routes } from '@/lib/site/routes';
import { SiteFrame } from '../site-frame';

export async function generateMetadata(): Promise<Metadata> {
  const edition = editionOf(await getSite());
  const title = edition.words.allSources;
  return pageMetadata(edition, {
    title,
    description: `${edition.site.title}：${title}`,
    path: routes.categories,
  });
}

export default async function Page() {
  const edition = editionOf(await getSite());
  return (
    <SiteFrame edition={edition} place={{ kind: 'directory' }}>
      <SourceDirectory edition={edition} categories={await listCategories()} />
    </SiteFrame>
  );
}
