import type { PostSummary } from '@/lib/model/post-summary';
import { StoryRow } from './story-row';
import { StoryTime } from './story-time';

interface Props {
  readonly posts: readonly PostSummary[];
  readonly timezone: string;
  /** What a row shows of its story's time, in epoch seconds. */
  readonly timeOf: (instant: number) => string;
  readonly showSource: boolean;
  /** `day` where rows show days, which are wider than hours. */
  readonly when?: 'day';
}

/** Stories one to a line. */
export function StoryRows({ posts, timezone, timeOf, showSource, when }: Props) {
  return (
    <ol className="rows" data-when={when}>
      {posts.map((post) => (
        <StoryRow
          key={post.id}
          post={post}
          time={
            post.instant !== undefined && (
              <StoryTime instant={post.instant} timezone={timezone}>
                {timeOf(post.instant)}
              </StoryTime>
            )
          }
          showSource={showSource}
        />
      ))}
    </ol>
  );
}
