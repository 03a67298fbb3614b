import type { Post } from '@/lib/model/post';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { formatClock } from '@/lib/text/format-clock';
import { formatDay } from '@/lib/text/format-day';
import { formatIsoDay } from '@/lib/text/format-iso';
import { Headline } from '../listing/headline';
import { StoryTime } from '../listing/story-time';
import { titleSize } from '../listing/title-size';
import { SiteLink } from '../navigation/site-link';
import { QuietLine } from './quiet-line';

interface Props {
  readonly edition: Edition;
  readonly post: Post;
}

/** Source and time, headline, and one quiet line of what can be done with the story. */
export function ArticleHeader({ edition: { site, words }, post }: Props) {
  const { category, instant, title } = post;
  return (
    // Footers and asides, because the reading modes of browsers take everything else for the text.
    <div className="article-head pt-6 md:pt-10">
      <footer className="eyebrow">
        {category !== undefined && <SiteLink href={routes.category(category)}>{category.name}</SiteLink>}
        {instant === undefined ? (
          <span>{words.undated}</span>
        ) : (
          <StoryTime instant={instant} timezone={site.timezone}>
            {formatDay(formatIsoDay(instant, site.timezone), words.locale, 'long')}{' '}
            {formatClock(instant, site.timezone)}
          </StoryTime>
        )}
      </footer>
      <h1 className="article-title" data-title={titleSize(title)}>
        <Headline title={title} />
      </h1>
      <QuietLine words={words} post={post} />
    </div>
  );
}
