import { ViewTransition } from 'react';
import { ArticlePage } from '@/components/article/article-page';
import { getSite } from '@/lib/reader/site';
import { getStoryContext, listRecentPosts } from '@/lib/reader/posts';
import { decodeSegment, pathOfSegments, routes } from '@/lib/site/urls/routes';
import { viewOf } from '@/lib/site/view';
import { storyMetadata } from '@/lib/site/metadata';
import { PeriodPage, periodMetadata } from '../../archive/period-page';
import { headOrNotThere } from '../../not-there/head-or-not-there';
import { orNotThere } from '../../not-there/or-not-there';
import { SiteFrame } from '../../site-frame';
import { findPage } from '../find-page';

interface Props {
  readonly params: Promise<{ readonly path: readonly string[] }>;
}

/** Posts rendered while building, so that a build proves that the page works. */
const SAMPLE = 20;

export async function generateStaticParams() {
  const posts = await listRecentPosts(SAMPLE);
  return posts.map(({ permalink }) => ({
    path: permalink
      .split('/')
      .slice(1)
      .map((segment) => decodeSegment(segment) ?? segment),
  }));
}

export const generateMetadata = headOrNotThere(async ({ params }: Props) => {
  const { path } = await params;
  const found = await findPage(pathOfSegments(path));
  if (found.kind === 'date') return periodMetadata(found.date);
  return storyMetadata(viewOf(await getSite()), found.post);
});

export default orNotThere(async ({ params }: Props) => {
  const { path } = await params;
  const found = await findPage(pathOfSegments(path));
  if (found.kind === 'date') return <PeriodPage date={found.date} />;
  const { post } = found;
  const view = viewOf(await getSite());
  return (
    // What moves, and for whom, app/styles/motion.css says.
    <ViewTransition enter="auto" default="none">
      <SiteFrame view={view} place={{ kind: 'story', category: post.category }}>
        <link rel="shortlink" href={`${view.site.baseurl}${routes.shortLink(post)}`} />
        <link rel="alternate" type="text/markdown" href={`${view.site.baseurl}${routes.markdown(post)}`} />
        <ArticlePage view={view} post={post} context={await getStoryContext(post)} />
      </SiteFrame>
    </ViewTransition>
  );
});
