import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ArticlePage } from '@/components/article/article-page';
import { findByPath } from '@/lib/reader/find-by-path';
import { getSite } from '@/lib/reader/get-site';
import { getStoryContext } from '@/lib/reader/get-story-context';
import { listRecentPosts } from '@/lib/reader/list-recent-posts';
import { decodeSegment, pathOfSegments } from '@/lib/site/decode-segment';
import { editionOf } from '@/lib/site/edition';
import { storyMetadata } from '@/lib/site/page-metadata';
import { routes } from '@/lib/site/routes';
import { SiteFrame } from '../../site-frame';

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

/** The post at a path; redirects to where it has moved; no page where there is none. */
const findPost = cache(async (path: string | undefined) => {
  const found = path === undefined ? undefined : await findByPath(path);
  if (found === undefined) notFound();
  if (found.kind === 'moved') permanentRedirect(found.to);
  return found.post;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { path } = await params;
  return storyMetadata(editionOf(await getSite()), await findPost(pathOfSegments(path)));
}

export default async function Page({ params }: Props) {
  const { path } = await params;
  const post = await findPost(pathOfSegments(path));
  const edition = editionOf(await getSite());
  return (
    <SiteFrame edition={edition} place={{ kind: 'story', category: post.category }}>
      <link rel="shortlink" href={routes.shortLink(post)} />
      <ArticlePage edition={edition} post={post} context={await getStoryContext(post)} />
    </SiteFrame>
  );
}
