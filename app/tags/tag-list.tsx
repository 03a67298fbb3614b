import { ListPage } from '@/components/listing/list-page';
import { getSite } from '@/lib/reader/site';
import { getTagPage } from '@/lib/reader/lists';
import { decodeSegment, routes } from '@/lib/site/urls/routes';
import { viewOf } from '@/lib/site/view';
import { EVERYTHING } from '@/lib/model/post-filter';
import { listMetadata } from '@/lib/site/metadata';
import { headOrNotThere } from '../not-there/head-or-not-there';
import { notThere } from '../not-there/not-there';
import { orNotThere } from '../not-there/or-not-there';
import { SiteFrame } from '../site-frame';

interface Props {
  /** Segment of the URL, percent-encoded. */
  readonly tag: string;
  /** Page of the list; undefined for its front. */
  readonly number: number | undefined;
}

/** The posts with one tag, newest first. */
export const TagList = orNotThere(async (props: Props) => {
  const { tag, page } = await findPage(props);
  const view = viewOf(await getSite());
  const pathOf = (number?: number) => routes.tag(tag, number);
  return (
    <SiteFrame view={view} place={{ kind: 'elsewhere' }} feed={{ kind: 'tag', tag }}>
      <ListPage
        view={view}
        title={`#${tag}`}
        page={page}
        pathOf={pathOf}
        showSource
        filter={{ ...EVERYTHING, tags: [tag] }}
      />
    </SiteFrame>
  );
});

/** Head of a page of one tag. */
export const tagMetadata = headOrNotThere(async (props: Props) => {
  const { tag, page } = await findPage(props);
  const pathOf = (number?: number) => routes.tag(tag, number);
  return listMetadata(viewOf(await getSite()), `#${tag}`, page, pathOf);
});

async function findPage({ tag, number }: Props) {
  const name = decodeSegment(tag) ?? notThere();
  return (await getTagPage(name, number)) ?? notThere(routes.tag(name, number));
}
