import { cache } from 'react';
import { StatusPage } from '@/components/status/status-page';
import { getProblems } from '@/lib/reader/problems';
import { getSite } from '@/lib/reader/site';
import { viewOf } from '@/lib/site/view';
import { headOrNotThere } from '../../not-there/head-or-not-there';
import { notThere } from '../../not-there/not-there';
import { orNotThere } from '../../not-there/or-not-there';
import { SiteFrame } from '../../site-frame';

interface Props {
  readonly params: Promise<{ readonly after?: readonly string[] }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

export const generateMetadata = headOrNotThere(async ({ params }: Props) => {
  await findProblems(params);
  const { words } = viewOf(await getSite());
  return { title: words.status.title, robots: { index: false, follow: false } };
});

/** What the press found wrong, where the installation shows it. */
export default orNotThere(async ({ params }: Props) => {
  const { after = [] } = await params;
  const found = await findProblems(params);
  const view = viewOf(await getSite());
  return (
    <SiteFrame view={view} place={{ kind: 'elsewhere' }}>
      <StatusPage view={view} {...found} isFirst={after.length === 0} />
    </SiteFrame>
  );
});

const findProblems = cache(async (params: Props['params']) => {
  const { after = [] } = await params;
  return (after.length <= 1 ? await getProblems(after[0]) : undefined) ?? notThere();
});
