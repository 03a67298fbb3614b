import type { Metadata } from 'next';
import { SourceDirectory } from '@/components/sources/source-directory';
import { countCategorisedPosts, listCategories } from '@/lib/reader/lists';
import { countRecentStories } from '@/lib/reader/sources';
import { getSite } from '@/lib/reader/site';
import { editionOf } from '@/lib/site/view';
import { pageMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { sourceWordsFor } from '@/lib/site/words/source-words';
import { SiteFrame } from '../site-frame';

interface Props {
  readonly order: 'name' | 'activity';
}

/** The directory of sources in one of its orders. */
export async function DirectoryPage({ order }: Props) {
  const edition = editionOf(await getSite());
  return (
    <SiteFrame edition={edition} place={{ kind: 'directory' }}>
      <SourceDirectory
        edition={edition}
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
  const edition = editionOf(await getSite());
  const { allSources } = edition.words;
  const isByName = order === 'name';
  const title = isByName ? allSources : `${allSources} · ${sourceWordsFor(edition.site.lang).byActivity}`;
  return pageMetadata(edition, {
    title,
    description: `${edition.site.title}：${title}`,
    path: isByName ? routes.categories : routes.sourcesByActivity,
  });
}
