import type { Metadata } from 'next';
import { TagDirectory } from '@/components/tags/tag-directory';
import { getSite } from '@/lib/reader/site';
import { listBusiestTags } from '@/lib/reader/lists';
import { editionOf } from '@/lib/site/view';
import { pageMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { SiteFrame } from '../site-frame';

/** Far more than anybody reads through; the page stays below some hundred kilobytes. */
const MOST_TAGS = 2_000;

export async function generateMetadata(): Promise<Metadata> {
  const edition = editionOf(await getSite());
  const title = edition.words.tags.all;
  return pageMetadata(edition, { title, description: `${edition.site.title}：${title}`, path: routes.tags });
}

export default async function Page() {
  const edition = editionOf(await getSite());
  return (
    <SiteFrame edition={edition} place={{ kind: 'elsewhere' }}>
      <TagDirectory edition={edition} tags={await listBusiestTags(MOST_TAGS)} />
    </SiteFrame>
  );
}
