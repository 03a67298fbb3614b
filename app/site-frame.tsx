import type { ReactNode } from 'react';
import { FeedLinks } from '@/components/navigation/feed-links';
import { PageFrame } from '@/components/navigation/page-frame';
import type { Place } from '@/components/navigation/place';
import { getBusiestCategories } from '@/lib/reader/lists';
import { type View, now } from '@/lib/site/view';
import type { FeedScope } from '@/lib/site/urls/routes';

/** Sources in the section bar. */
const SECTIONS = 12;

interface Props {
  readonly view: View;
  readonly place: Place;
  /** Feed of what the page lists, where its place does not tell. */
  readonly feed?: FeedScope;
  readonly children: ReactNode;
}

/** The frame of a page, with the sources that are busiest now. */
export async function SiteFrame({ view, place, feed, children }: Props) {
  const sections = await getBusiestCategories(SECTIONS);
  return (
    <PageFrame view={view} sections={sections} place={place} now={now()}>
      <FeedLinks view={view} place={place} feed={feed} />
      {children}
    </PageFrame>
  );
}
