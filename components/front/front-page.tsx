import type { FrontPage as FrontPageContents } from '@/lib/model/front-page';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { formatDay } from '@/lib/text/format-day';
import { StoryList } from '../listing/story-list';
import { SiteLink } from '../navigation/site-link';
import { ActiveSources } from './active-sources';
import { arrangeFront } from './arrange-front';
import { FrontSections } from './front-sections';
import { LeadStory } from './lead-story';
import { RecentDays } from './recent-days';
import { SecondStories } from './second-stories';

interface Props {
  readonly edition: Edition;
  readonly front: FrontPageContents;
}

/** The front page: lead, second stories, the river of the latest beside the aside, the sources. */
export function FrontPage({ edition, front }: Props) {
  const { words } = edition;
  const { lead, sections, active, days, total } = front;
  if (lead === undefined) return <EmptyPaper edition={edition} />;
  const { seconds, river } = arrangeFront(front);
  const shown = 1 + seconds.length + river.length;
  const newestDay = days[0]?.day;
  return (
    <>
      <section aria-label={words.front.leadStory}>
        <LeadStory edition={edition} post={lead} />
        <SecondStories edition={edition} posts={seconds} />
      </section>
      {river.length > 0 && (
        <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <section>
            <h2 className="section-title">
              <span>{words.latest}</span>
            </h2>
            <StoryList edition={edition} posts={river} level={3} showSource />
            {total > shown && (
              <SiteLink href={routes.latest()} className="text-accent inline-flex min-h-11 items-center">
                {words.front.moreLatest} →
              </SiteLink>
            )}
          </section>
          <aside className="grid content-start gap-10 sm:grid-cols-2 lg:grid-cols-1">
            {newestDay !== undefined && (
              <ActiveSources
                words={words}
                day={formatDay(newestDay, words.locale, 'short')}
                sources={active}
              />
            )}
            <RecentDays edition={edition} days={days} />
          </aside>
        </div>
      )}
      <FrontSections edition={edition} sections={sections} newestDay={newestDay} />
    </>
  );
}

function EmptyPaper({ edition: { words } }: Pick<Props, 'edition'>) {
  return (
    <div className="py-24 text-center">
      <h2 className="font-serif text-3xl font-black">{words.front.empty}</h2>
      <p className="text-muted mt-4">{words.front.emptyHint}</p>
    </div>
  );
}
