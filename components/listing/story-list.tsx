import type { PostSummary } from '@/lib/model/post-summary';
import type { Edition } from '@/lib/site/edition';
import { formatClock } from '@/lib/text/format-clock';
import { formatDay } from '@/lib/text/format-day';
import { groupByDay } from './group-by-day';
import { StoryRow } from './story-row';
import { StoryTime } from './story-time';

interface Props {
  readonly edition: Edition;
  readonly posts: readonly PostSummary[];
  /** Level of the day headings. */
  readonly level: 2 | 3;
  /** Lists of one source leave its name out. */
  readonly showSource: boolean;
}

/** Stories one to a line, under the days on which they appeared. */
export function StoryList({ edition: { site, words }, posts, level, showSource }: Props) {
  const { timezone } = site;
  const Heading = `h${level}` as const;
  return groupByDay(posts, timezone).map(({ day, posts: stories }, index) => (
    <section key={index} className="day">
      <Heading>{day === undefined ? words.undated : formatDay(day, words.locale, 'full')}</Heading>
      <ol className="rows">
        {stories.map((post) => (
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
            showSource={showSource}
          />
        ))}
      </ol>
    </section>
  ));
}
