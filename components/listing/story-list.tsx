import type { PostSummary } from '@/lib/model/post';
import type { View } from '@/lib/site/view';
import { formatDay } from '@/lib/text/format-date';
import { formatIsoDay } from '@/lib/text/format-iso';
import { DayStories } from './day-stories';

interface Props {
  readonly view: View;
  readonly posts: readonly PostSummary[];
  /** Level of the day headings. */
  readonly level: 2 | 3;
  /** Lists of one source leave its name out. */
  readonly showSource: boolean;
}

/** Stories one to a line, under the days on which they appeared. */
export function StoryList({ view, posts, level, showSource }: Props) {
  const { site, words } = view;
  const Heading = `h${level}` as const;
  return groupByDay(posts, site.timezone).map(({ day, posts: stories }, index) => (
    <section key={index} className="day">
      <Heading>{day === undefined ? words.undated : formatDay(day, words.locale, 'full')}</Heading>
      <DayStories view={view} posts={stories} showSource={showSource} />
    </section>
  ));
}

/** Neighbouring posts of one day. */
interface DayGroup {
  /** `YYYY-MM-DD` in the site's zone; undefined for undated posts. */
  readonly day: string | undefined;
  readonly posts: readonly PostSummary[];
}

/** Cuts a list into days of `timezone`, keeping its order. */
export function groupByDay(posts: readonly PostSummary[], timezone: string): readonly DayGroup[] {
  const groups: { day: string | undefined; posts: PostSummary[] }[] = [];
  for (const post of posts) {
    const day = post.instant === undefined ? undefined : formatIsoDay(post.instant, timezone);
    const open = groups.at(-1);
    if (open !== undefined && open.day === day) open.posts.push(post);
    else groups.push({ day, posts: [post] });
  }
  return groups;
}
