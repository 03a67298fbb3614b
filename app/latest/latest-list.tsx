import { ListPage } from '@/components/listing/list-page';
import { getLatestPage } from '@/lib/reader/lists';
import { getSite } from '@/lib/reader/site';
import { viewOf } from '@/lib/site/view';
import { EVERYTHING } from '@/lib/model/post-filter';
import { listMetadata } from '@/lib/site/metadata';
import { routes } from '@/lib/site/urls/routes';
import { headOrNotThere } from '../not-there/head-or-not-there';
import { notThere } from '../not-there/not-there';
import { orNotThere } from '../not-there/or-not-there';
import { SiteFrame } from '../site-frame';

interface Props {
  /** Page of the list; undefined for its front. */
  readonly number: number | undefined;
}

/** All posts, newest first. */
export const LatestList = orNotThere(async ({ number }: Props) => {
  const page = await findPage(number);
  const view = viewOf(await getSite());
  return (
    <SiteFrame view={view} place={{ kind: 'latest' }}>
      <ListPage
        view={view}
        title={view.words.latest}
        page={page}
        pathOf={routes.latest}
        showSource
        filter={EVERYTHING}
      />
    </SiteFrame>
  );
});

/** Head of a page of all posts. */
export const latestMetadata = headOrNotThere(async ({ number }: Props) => {
  const view = viewOf(await getSite());
  return listMetadata(view, view.words.latest, await findPage(number), routes.latest);
});

/** The front of the list is a page even while there are no posts. */
async function findPage(number: number | undefined) {
  const page = await getLatestPage(number);
  if (page === undefined && number !== undefined) notThere();
  return page ?? { posts: [], number: 1, last: 1, total: 0 };
}
