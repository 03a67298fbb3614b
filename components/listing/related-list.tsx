import type { PostSummary } from '@/lib/model/post';
import type { View } from '@/lib/site/view';
import { formatIsoDay } from '@/lib/text/format-iso';
import { formatNearDay } from '@/lib/text/format-date';
import { StoryRows } from './story-rows';

interface Props {
  readonly view: View;
  readonly posts: readonly PostSummary[];
  /** The day from which the list is read, `YYYY-MM-DD`: days of its year are written without the year. */
  readonly reference: string | undefined;
  readonly showSource: boolean;
}

/** A few stories of several days, each with its day in place of the hour. */
export function RelatedList({ view: { site, words }, posts, reference, showSource }: Props) {
  const { timezone } = site;
  return (
    <StoryRows
      posts={posts}
      timezone={timezone}
      timeOf={(instant) => formatNearDay(formatIsoDay(instant, timezone), reference, words.locale)}
      showSource={showSource}
      when="day"
    />
  );
}
