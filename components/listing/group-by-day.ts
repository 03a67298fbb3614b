import type { PostSummary } from '@/lib/model/post-summary';
import { formatIsoDay } from '@/lib/text/format-iso';

/** Neighbouring posts of one day. */
export interface DayGroup {
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
