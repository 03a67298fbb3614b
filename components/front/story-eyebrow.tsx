import type { PostSummary } from '@/lib/model/post-summary';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { formatClock } from '@/lib/text/format-clock';
import { formatDay } from '@/lib/text/format-day';
import { formatIsoDay } from '@/lib/text/format-iso';
import { StoryTime } from '../listing/story-time';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly edition: Edition;
  readonly post: PostSummary;
}

/** Source and time, above a headline. */
export function StoryEyebrow({ edition: { site, words }, post: { category, instant } }: Props) {
  return (
    <p className="eyebrow">
      {category !== undefined && <SiteLink href={routes.category(category)}>{category.name}</SiteLink>}
      {instant !== undefined && (
        <StoryTime instant={instant} timezone={site.timezone}>
          {formatDay(formatIsoDay(instant, site.timezone), words.locale, 'short')}{' '}
          {formatClock(instant, site.timezone)}
        </StoryTime>
      )}
    </p>
  );
}
