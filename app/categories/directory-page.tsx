import type { Metadata } from 'next';
import { SourceDirectory } from '@/components/sources/source-directory';
import { countCategorisedPosts, listCategories } from '@/lib/reader/lists';
import { countRecentStories } from '@/lib/reader/sources';
import { getSite } from '@/lib/reader/site';
import { viewOf } from '@/lib/site/view';
import { pageMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { sourceWordsFor } from '@/lib/site/words/source-words';
import { SiteFrame } from '../site-frame';

interface Props {
  readonly order: 'name' | 'activity';
}

/** The directory of sources in one of its orders. */
export async function DirectoryPage({ order }: Props) {
  const view = viewOf(await getSite());
  return (
    <SiteFrame view={view} place={{ kind: 'directory' }}>
      <SourceDirectory
        view={view}
        sources={await listCategories()}
        stories={await countCategorisedPosts()}
        recent={await countRecentStories()}
        order={order}
      />
    </SiteFrame>
  );
}

/** Head of the directory. */
export async function directoryMetadata({ order }: Props): Promise<Metadata> {
  const view = viewOf(await getSite());
  const { allSources } = view.words;
  const isByName = order === 'name';
  const title = isByName ? allSources : `${allSources} · ${sourceWordsFor(view.site.lang).byActivity}`;
  return pageMetadata(view, {
    title,
    description: `${view.site.title}：${title}`,
    path: isByName ? routes.categories : routes.sourcesByActivity,
  });
}
