import type { PostSummary } from '@/lib/model/post-summary';
import type { Edition } from '@/lib/site/edition';
import { formatIsoDay } from '@/lib/text/format-iso';
import { formatNearDay } from '@/lib/text/format-near-day';
import { StoryRow } from './story-row';
import { StoryTime } from './story-time';

interface Props {
  readonly edition: Edition;
  readonly posts: readonly PostSummary[];
  /** The day from which the list is read, `YYYY-MM-DD`: days of its year are written without the year. */
  readonly reference: string | undefined;
  readonly showSource: boolean;
}

/** A few stories of several days, each with its day in place of the hour. */
export function RelatedList({ edition: { site, words }, posts, reference, showSource }: Props) {
  const { timezone } = site;
  return (
    <ol className="rows" data-when="day">
      {posts.map((post) => (
        <StoryRow
          key={post.id}
          post={post}
          time={
            post.instant !== undefined && (
              <StoryTime instant={post.instant} timezone={timezone}>
                {formatNearDay(formatIsoDay(post.instant, timezone), reference, words.locale)}
              </StoryTime>
            )
          }
          showSource={showSource}
        />
      ))}
    </ol>
  );
}
