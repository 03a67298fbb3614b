import type { Figure } from '../figures/figure';
import type { ResultFile } from '../figures/result-file';

/** One figure for everything that was measured at one size: of several runs, the newest. That an area stopped is forgotten when it went on later. */
export function latestFigures(results: readonly ResultFile[]): Figure[] {
  const found = new Map<string, Figure>();
  for (const { figures } of results.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    for (const figure of figures) {
      const { area, what, posts } = figure;
      found.delete(keyOf(area, 'stopped', posts));
      found.set(keyOf(area, what, posts), figure);
    }
  }
  return [...found.values()];
}

function keyOf(area: string, what: string, posts: number): string {
  return `${area}\n${what}\n${posts}`;
}
