import { describe, expect, it } from 'vitest';
import { readVectors } from '@/tools/vectors/read-vectors';
import type { Vector } from '@/tools/vectors/vector';
import { prepareBody } from './prepare-body';
import { violationsOf } from './testing/violations-of';

/** Prepared as HTML and as Markdown, with and without an original; every bad result by its payload. */
function badResults(vectors: readonly Vector[]): string[] {
  return vectors.flatMap(({ payload }) =>
    (['html', 'markdown'] as const).flatMap((format) =>
      [undefined, 'https://news.example/a/b.html'].flatMap((original) => {
        const { html, issues } = prepareBody({ body: payload, format, title: '', original });
        const unreadable = issues.filter(
          ({ code }) => code === 'BODY_UNREADABLE' || code === 'BODY_UNSTABLE',
        );
        return [...violationsOf(html), ...unreadable.map(({ code }) => code)].map(
          (bad) => `${bad}: ${payload}`,
        );
      }),
    ),
  );
}

describe('HT-41 vectors', { timeout: 60_000 }, () => {
  const lists = readVectors();

  it('has a control: unprepared vectors are found bad', () => {
    const all = lists.flatMap(({ vectors }) => vectors);
    const found = all.filter(({ payload }) => violationsOf(payload).length > 0);
    expect(found.length).toBeGreaterThan(all.length * 0.8);
  });

  it.each(lists)('leaves nothing of the vectors of $name', ({ vectors }) => {
    expect(vectors.length).toBeGreaterThan(100);
    expect(badResults(vectors)).toEqual([]);
  });
});
