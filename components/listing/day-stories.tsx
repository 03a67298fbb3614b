import type { PostSummary } from '@/lib/model/post';
import type { View } from '@/lib/site/view';
import { formatClock } from '@/lib/text/format-date';
import { StoryRows } from './story-rows';

interface Props {
  readonly view: View;
  /** Stories of one day, which stands above them. */
  readonly posts: readonly PostSummary[];
  /** Lists of one source leave its name out. */
  readonly showSource: boolean;
}

/** Stories one to a line, each with its hour. */
export function DayStories({ view, posts, showSource }: Props) {
  const { timezone } = view.site;
  return (
    <StoryRows
      posts={posts}
      timezone={timezone}
      timeOf={(instant) => formatClock(instant, timezone)}
      showSource={showSource}
    />
  );
}
