import type { FrontPage as FrontPageContents, ActiveSource } from '@/lib/model/calendar';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { formatDay } from '@/lib/text/format-date';
import { StoryList } from '../listing/story-list';
import { SiteLink } from '../navigation/site-link';
import type { PostSummary } from '@/lib/model/post';
import { Headline } from '../listing/headline';
import type { Words } from '@/lib/site/words/words';
import { formatNumber } from '@/lib/text/format-number';
import { arrangeFront } from './arrange-front';
import { FrontSections } from './front-sections';
import { LeadStory } from './lead-story';
import { RecentDays } from './recent-days';
import { StoryEyebrow } from './story-eyebrow';

interface Props {
  readonly view: View;
  readonly front: FrontPageContents;
}

/** The front page: lead, second stories, the river of the latest beside the aside, the sources. */
export function FrontPage({ view, front }: Props) {
  const { words } = view;
  const { lead, sections, active, days, total } = front;
  if (lead === undefined) return <EmptyPaper view={view} />;
  const { seconds, river } = arrangeFront(front);
  const shown = 1 + seconds.length + river.length;
  const newestDay = days[0]?.day;
  return (
    <>
      <section aria-label={words.front.leadStory}>
        <LeadStory view={view} post={lead} />
        <SecondStories view={view} posts={seconds} />
      </section>
      {river.length > 0 && (
        <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <section>
            <h2 className="section-title">
              <span>{words.latest}</span>
            </h2>
            <StoryList view={view} posts={river} level={3} showSource />
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
            <RecentDays view={view} days={days} />
          </aside>
        </div>
      )}
      <FrontSections view={view} sections={sections} newestDay={newestDay} />
    </>
  );
}

function EmptyPaper({ view: { words } }: Pick<Props, 'view'>) {
  return (
    <div className="py-24 text-center">
      <h2 className="font-serif text-3xl font-black">{words.front.empty}</h2>
      <p className="text-muted mt-4">{words.front.emptyHint}</p>
    </div>
  );
}

interface SecondStoriesProps {
  readonly view: View;
  readonly posts: readonly PostSummary[];
}

/** Two to four stories with a summary, side by side under the lead. */
function SecondStories({ view, posts }: SecondStoriesProps) {
  if (posts.length === 0) return null;
  return (
    <div className="second-stories ruled-columns border-rule mt-6 border-t pt-2" data-columns={posts.length}>
      {posts.map((post) => (
        <article key={post.id}>
          <StoryEyebrow view={view} post={post} />
          <h3 className="headline text-xl">
            <SiteLink href={routes.post(post)}>
              <Headline title={post.title} />
            </SiteLink>
          </h3>
          <p className="summary text-muted mt-2 text-[0.9375rem] leading-relaxed">{post.excerpt}</p>
        </article>
      ))}
    </div>
  );
}

interface ActiveSourcesProps {
  readonly words: Words;
  /** The day as people write it. */
  readonly day: string;
  readonly sources: readonly ActiveSource[];
}

/** Who wrote most on the newest day. */
function ActiveSources({ words, day, sources }: ActiveSourcesProps) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">
        <span>{words.front.activeSources(day)}</span>
      </h2>
      <ol className="ranking">
        {sources.map(({ category, count }) => (
          <li key={category.slug}>
            <SiteLink href={routes.category(category)}>{category.name}</SiteLink>
            <data value={count}>{formatNumber(count, words.locale)}</data>
          </li>
        ))}
      </ol>
    </section>
  );
}
