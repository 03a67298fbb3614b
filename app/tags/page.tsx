import type { Metadata } from 'next';
import { TagDirectory } from '@/components/tags/tag-directory';
import { getSite } from '@/lib/reader/site';
import { listBusiestTags } from '@/lib/reader/lists';
import { viewOf } from '@/lib/site/view';
import { pageMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { SiteFrame } from '../site-frame';

/** Far more than anybody reads through; the page stays below some hundred kilobytes. */
const MOST_TAGS = 2_000;

export async function generateMetadata(): Promise<Metadata> {
  const view = viewOf(await getSite());
  const title = view.words.tags.all;
  return pageMetadata(view, { title, description: `${view.site.title}：${title}`, path: routes.tags });
}

export default async function Page() {
  const view = viewOf(await getSite());
  return (
    <SiteFrame view={view} place={{ kind: 'elsewhere' }}>
      <TagDirectory view={view} tags={await listBusiestTags(MOST_TAGS)} />
    </SiteFrame>
  );
}
