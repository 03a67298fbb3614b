import type { PressReport, Problem, PressSummary } from '@/lib/model/problem';
import type { RemovalStep } from '@/lib/model/removal';
import { remedyFor } from './remedies';

const WORST_PATHS = 10;
const PROBLEMS_PER_PATH = 3;

/**
 * The report for people: what was done, what was taken out of stories, problems counted by code with what was done about them, and the
 * ten files with the most, so that a publisher knows where to begin.
 */
export function reportText(report: PressReport): string {
  return [reportLine(report), ...removalLines(report), ...problemLines(report)].join('\n');
}

const REMOVED: Readonly<Record<RemovalStep, string>> = {
  trailer: 'links back, at the end of the file',
  attribution: 'the line that names the source, which stands below the story',
  'flash-source': 'the source in brackets, which stands below the story',
  'repeated-title': 'the title once more',
  'back-links': 'links back and calls to share or scan',
  'share-widgets': 'share bars',
  hidden: 'what its page did not show',
  unseen: 'text that is not for readers, such as that of drawings and frames',
  controls: 'buttons and fields',
  'stock-charts': 'charts of today for a story of another day',
  'live-quotes': 'places for live quotes',
  trackers: 'pictures that count readers',
};

function removalLines({ removals }: PressReport): string[] {
  if (removals.length === 0) return [];
  const widest = Math.max(...removals.map(({ step }) => step.length));
  return [
    'Taken out of the stories as no part of them; /status has examples where STATUS=1 is set:',
    ...removals.map(({ step, count }) => `${padded(count)}  ${step.padEnd(widest)}  ${REMOVED[step]}`),
  ];
}

function problemLines({ problems, posts }: PressReport): string[] {
  if (problems.length === 0) return [];
  const { codes, worst } = reportSummary({ posts, problems }, 0);
  const files = new Set(problems.map(({ path }) => path)).size;
  const widest = Math.max(...codes.map(({ code }) => code.length));
  return [
    `${counted(problems.length, 'problem')} in ${counted(files, 'file')}, none of which stopped a post:`,
    ...codes.map(({ code, count }) => `${padded(count)}  ${code.padEnd(widest)}  ${remedyFor(code).phrase}`),
    files > worst.length ? `The ${worst.length} files with the most problems:` : 'By file:',
    ...worst.flatMap(({ path, count }) => [
      `${padded(count)}  ${oneLine(path)}`,
      ...problemsOf(path, problems),
    ]),
    'npm run press -- --json lists all; so does the page /status where STATUS=1 is set.',
  ];
}

function problemsOf(path: string, problems: readonly Problem[]): string[] {
  const own = problems.filter((problem) => problem.path === path);
  const lines = own.slice(0, PROBLEMS_PER_PATH).map(({ line, code, message }) => {
    return `          ${line > 0 ? `line ${line}: ` : ''}${code}: ${oneLine(message)}`;
  });
  return own.length > lines.length ? [...lines, '          …'] : lines;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function padded(count: number): string {
  return String(count).padStart(8);
}

/** A name may hold what would move the cursor of a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}

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
      return { code, count, remedy: remedyFor(code).remedy };
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
