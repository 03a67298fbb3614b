import { describe, expect, it } from 'vitest';
import type { Problem } from '@/lib/model/problem';
import type { RemovalCount } from '@/lib/model/removal';
import { PROBLEM_CODES } from '@/lib/jekyll/problems';
import { remedyFor } from './remedies';
import { reportSummary, reportText } from './report-text';

const report = (problems: readonly Problem[], removals: readonly RemovalCount[] = []) => ({
  ...{ generation: 3, posts: 12, added: 12, changed: 0, removed: 0, unchanged: 0, seconds: 0.5 },
  problems,
  removals,
});

const problem = (path: string, code: string, line = 0): Problem => ({
  path,
  code,
  line,
  message: `${code}.`,
});

describe('reportText', () => {
  it('is one line when nothing is wrong', () => {
    expect(reportText(report([]))).toBe(
      'Pressed 12 posts in 0.5 s: 12 added, 0 changed, 0 removed, 0 unchanged (generation 3).',
    );
  });

  it('counts by code, says what was done, and begins with the worst files', () => {
    const text = reportText(
      report([
        problem('_posts/b.md', 'LINK_REMOVED', 7),
        problem('_posts/a.md', 'LINK_REMOVED', 9),
        problem('_posts/a.md', 'TITLE_MISSING'),
      ]),
    );
    expect(text.split('\n').slice(1)).toEqual([
      '3 problems in 2 files, none of which stopped a post:',
      '       2  LINK_REMOVED   the link taken out, its text kept',
      '       1  TITLE_MISSING  the first heading or the file name used',
      'By file:',
      '       2  _posts/a.md',
      '          line 9: LINK_REMOVED: LINK_REMOVED.',
      '          TITLE_MISSING: TITLE_MISSING.',
      '       1  _posts/b.md',
      '          line 7: LINK_REMOVED: LINK_REMOVED.',
      'npm run press -- --json lists all; so does the page /status where STATUS=1 is set.',
    ]);
  });

  it('says what was taken out of stories, whether anything is wrong or not', () => {
    const removals = [
      { step: 'attribution', count: 12, posts: 12 },
      { step: 'hidden', count: 3, posts: 1 },
    ] as const;
    expect(reportText(report([], removals)).split('\n').slice(1)).toEqual([
      'Taken out of the stories as no part of them; /status has examples where STATUS=1 is set:',
      '      12  attribution  the line that names the source, which stands below the story',
      '       3  hidden       what its page did not show',
    ]);
    expect(reportText(report([problem('a', 'EMPTY')], removals))).toContain('\n1 problem in 1 file');
  });

  it('names ten files of many and no control characters', () => {
    const problems = Array.from({ length: 30 }, (_, index) =>
      problem(`_posts/${index}\u001b[2J.md`, 'EMPTY'),
    );
    const text = reportText(report(problems));
    expect(text).toContain('The 10 files with the most problems:');
    expect(text.match(/_posts\//g)).toHaveLength(10);
    expect(text).not.toContain('\u001b');
  });
});

describe('reportSummary', () => {
  it('has the figures of a report', () => {
    const problems = [problem('a', 'EMPTY'), problem('b', 'BODY_CUT'), problem('b', 'BODY_CUT')];
    expect(reportSummary(report(problems), 7)).toEqual({
      pressedAt: 7,
      posts: 12,
      problems: 3,
      codes: [
        { code: 'BODY_CUT', count: 2, remedy: 'part-removed' },
        { code: 'EMPTY', count: 1, remedy: 'shown' },
      ],
      worst: [
        { path: 'b', count: 2 },
        { path: 'a', count: 1 },
      ],
    });
  });

  it('has a phrase for every code', () => {
    for (const code of Object.keys(PROBLEM_CODES)) expect(remedyFor(code).phrase).not.toBe('see its message');
    expect(remedyFor('constructor').phrase).toBe('see its message');
  });
});
