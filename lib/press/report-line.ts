import type { PressReport } from '@/lib/model/press-report';

/** What was done, in one line. */
export function reportLine({
  posts,
  added,
  changed,
  removed,
  unchanged,
  seconds,
  generation,
}: PressReport): string {
  return (
    `Pressed ${posts} posts in ${seconds} s: ${added} added, ${changed} changed, ${removed} removed, ` +
    `${unchanged} unchanged (generation ${generation}).`
  );
}
