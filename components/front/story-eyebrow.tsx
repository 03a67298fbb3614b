import type { PostSummary } from '@/lib/model/post';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { formatClock, formatDay } from '@/lib/text/format-date';
import { formatIsoDay } from '@/lib/text/format-iso';
import { StoryTime } from '../listing/story-time';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly view: View;
  readonly post: PostSummary;
}

/** Source and time, above a headline. */
export function StoryEyebrow({ view: { site, words, today }, post: { category, instant } }: Props) {
  const day = instant === undefined ? undefined : formatIsoDay(instant, site.timezone);
  return (
    <p className="eyebrow">
      {category !== undefined && <SiteLink href={routes.category(category)}>{category.name}</SiteLink>}
      {instant !== undefined && day !== undefined && (
        <StoryTime instant={instant} timezone={site.timezone}>
          {formatDay(day, words.locale, day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'long')}{' '}
          {formatClock(instant, site.timezone)}
        </StoryTime>
      )}
    </p>
  );
}
