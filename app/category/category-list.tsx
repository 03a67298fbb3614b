import { permanentRedirect } from 'next/navigation';
import { ListPage } from '@/components/listing/list-page';
import { SourceWays } from '@/components/sources/source-ways';
import { getCategoryPage } from '@/lib/reader/lists';
import { getRelatedSources } from '@/lib/reader/sources';
import { getSite } from '@/lib/reader/site';
import { decodeSegment, routes } from '@/lib/site/urls/routes';
import { viewOf } from '@/lib/site/view';
import { EVERYTHING } from '@/lib/model/post-filter';
import { listMetadata } from '@/lib/site/metadata';
import { headOrNotThere } from '../not-there/head-or-not-there';
import { notThere } from '../not-there/not-there';
import { orNotThere } from '../not-there/or-not-there';
import { SiteFrame } from '../site-frame';

/** Related sources below a list. */
const RELATED = 8;

interface Props {
  /** Segment of the URL, percent-encoded. */
  readonly slug: string;
  /** Page of the list; undefined for its front. */
  readonly number: number | undefined;
}

/** The posts of one source, newest first. */
export const CategoryList = orNotThere(async (props: Props) => {
  const { category, page } = await findPage(props);
  const view = viewOf(await getSite());
  const pathOf = (number?: number) => routes.category(category, number);
  return (
    <SiteFrame view={view} place={{ kind: 'category', category }}>
      <ListPage
        view={view}
        title={category.name}
        page={page}
        pathOf={pathOf}
        showSource={false}
        filter={{ ...EVERYTHING, sources: [category.slug] }}
      />
      <SourceWays view={view} source={category} related={await getRelatedSources(category.slug, RELATED)} />
    </SiteFrame>
  );
});

/** Head of a page of one source. */
export const categoryMetadata = headOrNotThere(async (props: Props) => {
  const { category, page } = await findPage(props);
  const pathOf = (number?: number) => routes.category(category, number);
  return listMetadata(viewOf(await getSite()), category.name, page, pathOf);
});

async function findPage({ slug, number }: Props) {
  const name = decodeSegment(slug) ?? notThere();
  const found = await getCategoryPage(name, number);
  if (found !== undefined) return found;
  // Jekyll sites of this kind had a file for each category: /category/<slug>.html.
  const bare = name.replace(/\.html$/, '');
  if (bare !== name && (await getCategoryPage(bare)) !== undefined)
    permanentRedirect(routes.category({ slug: bare }));
  notThere(routes.category({ slug: name }, number));
}
