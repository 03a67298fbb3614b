import type { PostSummary } from '@/lib/model/post-summary';
import type { Edition } from '@/lib/site/edition';
import { formatDay } from '@/lib/text/format-day';
import { DayStories } from './day-stories';
import { groupByDay } from './group-by-day';

interface Props {
  readonly edition: Edition;
  readonly posts: readonly PostSummary[];
  /** Level of the day headings. */
  readonly level: 2 | 3;
  /** Lists of one source leave its name out. */
  readonly showSource: boolean;
}

/** Stories one to a line, under the days on which they appeared. */
export function StoryList({ edition, posts, level, showSource }: Props) {
  const { site, words } = edition;
  const Heading = `h${level}` as const;
  return groupByDay(posts, site.timezone).map(({ day, posts: stories }, index) => (
    <section key={index} className="day">
      <Heading>{day === undefined ? words.undated : formatDay(day, words.locale, 'full')}</Heading>
      <DayStories edition={edition} posts={stories} showSource={showSource} />
    </section>
  ));
}
