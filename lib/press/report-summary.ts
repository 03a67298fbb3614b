import type { PressReport } from '@/lib/model/press-report';
import type { PressSummary } from '@/lib/model/press-summary';
import { deedFor } from './report-remedies';

const WORST_PATHS = 10;

/** The figures of a report: problems by code, and the files with the most of them. */
export function reportSummary(
  { posts, problems }: Pick<PressReport, 'posts' | 'problems'>,
  pressedAt: number,
): PressSummary {
  return {
    pressedAt,
    posts,
    problems: problems.length,
    codes: mostFirst(problems.map(({ code }) => code)).map(([code, count]) => {
      return { code, count, remedy: deedFor(code).remedy };
    }),
    worst: mostFirst(problems.map(({ path }) => path))
      .slice(0, WORST_PATHS)
      .map(([path, count]) => ({ path, count })),
  };
}

/** Each value with how often it occurs; equals in alphabetical order. */
function mostFirst(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}
