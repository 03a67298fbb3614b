import type { PressReport } from '@/lib/model/press-report';
import { reportLine } from './report-line';

const WORST_PATHS = 10;

/** The report for people: what was done, problems counted by code, the first paths to look at. */
export function reportText(report: PressReport): string {
  const { problems } = report;
  const lines = [reportLine(report)];
  if (problems.length === 0) return lines.join('\n');
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  lines.push(`${problems.length} problems, none of which stopped a post:`);
  lines.push(...byCount.map(([code, count]) => `  ${String(count).padStart(6)}  ${code}`));
  lines.push(
    ...problems.slice(0, WORST_PATHS).map(({ path, line, code, message }) => {
      return `  ${path}${line > 0 ? `:${line}` : ''}: ${code} ${message}`;
    }),
  );
  if (problems.length > WORST_PATHS) {
    lines.push(`  … and ${problems.length - WORST_PATHS} more; --json lists all.`);
  }
  return lines.join('\n');
}
