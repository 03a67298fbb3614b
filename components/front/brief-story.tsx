import type { PostSummary } from '@/lib/model/post-summary';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { formatClock } from '@/lib/text/format-clock';
import { formatIsoDay } from '@/lib/text/format-iso';
import { formatNearDay } from '@/lib/text/format-near-day';
import { StoryTime } from '../listing/story-time';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly edition: Edition;
  readonly post: PostSummary;
  /** Newest day of the paper: stories of that day show the hour, older ones the day. */
  readonly newestDay: string | undefined;
}

/** A headline with its time, nothing more. */
export function BriefStory({ edition: { site, words }, post, newestDay }: Props) {
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
