import type { FrontSection } from '@/lib/model/calendar';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { SiteLink } from '../navigation/site-link';
import type { PostSummary } from '@/lib/model/post';
import { formatClock, formatNearDay } from '@/lib/text/format-date';
import { formatIsoDay } from '@/lib/text/format-iso';
import { StoryTime } from '../listing/story-time';

interface Props {
  readonly view: View;
  readonly sections: readonly FrontSection[];
  /** Newest day of the paper, `YYYY-MM-DD`. */
  readonly newestDay: string | undefined;
}

/** The busiest sources with their newest headlines, in ruled columns. */
export function FrontSections({ view, sections, newestDay }: Props) {
  const { words } = view;
  // A paper with one source has said everything in the river.
  if (sections.length < 2) return null;
  return (
    <section className="mt-14">
      <h2 className="border-ink border-t-3 border-double pt-3 pb-4 font-serif text-2xl font-black">
        {words.front.fromTheSources}
      </h2>
      <div
        className="ruled-columns"
        data-columns={sections.length % 3 === 0 ? 3 : sections.length % 4 === 2 ? 2 : undefined}
      >
        {sections.map(({ category, posts }) => (
          <section key={category.slug}>
            <h3 className="section-title">
              <SiteLink href={routes.category(category)}>{category.name}</SiteLink>
              <span className="text-muted text-sm font-normal">{words.stories(category.count)}</span>
            </h3>
            <ul className="brief">
              {posts.map((post) => (
                <BriefStory key={post.id} view={view} post={post} newestDay={newestDay} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

interface BriefStoryProps {
  readonly view: View;
  readonly post: PostSummary;
  /** Newest day of the paper: stories of that day show the hour, older ones the day. */
  readonly newestDay: string | undefined;
}

/** A headline with its time, nothing more. */
function BriefStory({ view: { site, words }, post, newestDay }: BriefStoryProps) {
  const { instant, title } = post;
  const day = instant === undefined ? undefined : formatIsoDay(instant, site.timezone);
  return (
    <li>
      <SiteLink href={routes.post(post)}>{title}</SiteLink>
      {instant !== undefined && day !== undefined && (
        <StoryTime instant={instant} timezone={site.timezone}>
          {day === newestDay
            ? formatClock(instant, site.timezone)
            : formatNearDay(day, newestDay, words.locale)}
        </StoryTime>
      )}
    </li>
  );
}
