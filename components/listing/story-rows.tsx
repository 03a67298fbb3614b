import type { ReactNode } from 'react';
import type { PostSummary } from '@/lib/model/post';
import { routes } from '@/lib/site/urls/routes';
import { SiteLink } from '../navigation/site-link';
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

interface StoryRowProps {
  readonly post: PostSummary;
  /** The hour or the day; false for an undated story. */
  readonly time: ReactNode;
  readonly showSource: boolean;
}

/** Time, headline, source. */
function StoryRow({ post, time, showSource }: StoryRowProps) {
  const { title, category } = post;
  return (
    <li>
      {time === false ? <span /> : time}
      <SiteLink href={routes.post(post)}>{title}</SiteLink>
      {showSource && category !== undefined && (
        <SiteLink href={routes.category(category)} className="by">
          {category.name}
        </SiteLink>
      )}
    </li>
  );
}
