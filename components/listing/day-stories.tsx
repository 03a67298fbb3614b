import type { PostSummary } from '@/lib/model/post-summary';
import type { Edition } from '@/lib/site/edition';
import { formatClock } from '@/lib/text/format-clock';
import { StoryRow } from './story-row';
import { StoryTime } from './story-time';

interface Props {
  readonly edition: Edition;
  /** Stories of one day, which the page names. */
  readonly posts: readonly PostSummary[];
}

/** Stories one to a line, each with its hour. */
export function DayStories({ edition, posts }: Props) {
  const { timezone } = edition.site;
  return (
    <ol className="rows">
      {posts.map((post) => (
        <StoryRow
          key={post.id}
          post={post}
          time={
            post.instant !== undefined && (
              <StoryTime instant={post.instant} timezone={timezone}>
                {formatClock(post.instant, timezone)}
              </StoryTime>
            )
          }
          showSource
        />
      ))}
    </ol>
  );
}
