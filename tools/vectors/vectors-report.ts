import type { VectorList } from './read-vectors';
import type { VectorResult } from './run-vectors';

/** The table of a run, and whether everything in it is as it must be. */
export interface VectorsReport {
  readonly text: string;
  readonly holds: boolean;
}

/** Sums a run up by list; names every vector that got through, and what it did. */
export function vectorsReport(
  lists: readonly VectorList[],
  results: readonly VectorResult[],
  seconds: number,
): VectorsReport {
  const control = lists.reduce((sum, list) => sum + list.control, 0);
  const all = { name: 'all', control, vectors: lists.flatMap(({ vectors }) => vectors) };
  const rows = [...lists, all].map((list) => rowOf(list, results));
  const failures = results.flatMap(failuresOf);
  const blind = rows.filter((row) => row.raw < row.control);
  const table = [
    ['vectors', 'raw fired', 'published fired', 'outside the policy', 'page around identical'],
    ...rows.map(({ name, vectors, raw, posts, fired, violating, identical }) => [
      name,
      `${raw} of ${vectors}`,
      `${fired} of ${posts}`,
      `${violating} of ${posts}`,
      `${identical} of ${posts}`,
    ]),
  ].map((cells) =>
    cells
      .map((cell) => cell.padEnd(24))
      .join('')
      .trimEnd(),
  );
  const notes = [
    ...failures,
    ...blind.map((row) => `${row.name}: only ${row.raw} fired raw, ${row.control} must; the control fails`),
  ];
  const text = [...table, ...notes, `${seconds.toFixed(0)} s`].join('\n');
  return { text, holds: notes.length === 0 && results.length === all.vectors.length };
}

function rowOf({ name, control, vectors }: VectorList, results: readonly VectorResult[]) {
  const own = results.filter(({ vector }) => vectors.includes(vector));
  const outcomes = own.flatMap(({ posts }) => posts.map(({ outcome }) => outcome));
  return {
    name,
    control,
    vectors: vectors.length,
    raw: own.filter(({ raw }) => raw.length > 0).length,
    posts: outcomes.length,
    fired: outcomes.filter(({ fired }) => fired.length > 0).length,
    violating: outcomes.filter(({ violations }) => violations.length > 0).length,
    identical: outcomes.filter(({ difference }) => difference === undefined).length,
  };
}

function failuresOf({ vector, posts }: VectorResult): string[] {
  return posts.flatMap(({ format, outcome: { fired, violations, difference } }) => {
    const what = [...fired, ...violations, ...(difference === undefined ? [] : [`around: ${difference}`])];
    return what.map((one) => `${vector.title} (${format}): ${one}`);
  });
}
