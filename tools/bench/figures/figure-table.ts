import type { Figure } from './figure';
import { figureText } from './figure-text';
import { formatNumber } from './format-number';

/** Rows of cells, the heading first: a line for everything that was measured, a column for each size. */
export function figureTable(figures: readonly Figure[]): string[][] {
  const sizes = [...new Set(figures.map(({ posts }) => posts))].sort((a, b) => a - b);
  const rows = new Map<string, Map<number, string>>();
  for (const figure of figures) {
    const name = `${figure.area}: ${figure.what}`;
    const cells = rows.get(name) ?? new Map<number, string>();
    rows.set(name, cells.set(figure.posts, figureText(figure)));
  }
  return [
    ['', ...sizes.map((posts) => `${formatNumber(posts)} posts`)],
    ...[...rows].map(([name, cells]) => [name, ...sizes.map((posts) => cells.get(posts) ?? '')]),
  ];
}
