import type { Figure } from '../figures/figure';
import { figureText } from '../figures/figure-text';
import { formatNumber } from '../figures/format-number';
import type { Bound } from './bound';

/** Rows of cells, the heading first: what was promised, what was measured, and whether it holds. */
export function boundsTable(figures: readonly Figure[], bounds: readonly Bound[]): string[][] {
  const rows = bounds.flatMap((bound) =>
    figures.filter((figure) => isFor(bound, figure)).map((figure) => rowOf(bound, figure)),
  );
  return [['', 'Posts', 'Promised', 'Measured', 'Holds'], ...rows];
}

function isFor({ area, what, posts }: Bound, figure: Figure): boolean {
  return figure.area === area && what.test(figure.what) && (posts === undefined || posts === figure.posts);
}

function rowOf({ atMost, atLeast }: Bound, figure: Figure): string[] {
  const { area, what, posts, value, unit, latency } = figure;
  const measured = latency?.p95 ?? value;
  const holds =
    measured !== undefined &&
    measured <= (atMost ?? Infinity) &&
    measured >= (atLeast ?? -Infinity) &&
    !latency?.failed;
  const promised =
    atMost === undefined ? `at least ${formatNumber(atLeast ?? 0)}` : `at most ${formatNumber(atMost)}`;
  const failures = latency?.failed ? `, ${latency.failed} failed` : '';
  return [
    `${area}: ${what}${latency ? ', p95' : ''}`,
    formatNumber(posts),
    `${promised} ${latency ? 'ms' : (unit ?? '')}`.trimEnd(),
    measured === undefined ? figureText(figure) : formatNumber(measured) + failures,
    measured === undefined ? '–' : holds ? 'yes' : 'NO',
  ];
}
