import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareBody } from './prepare-body';
import { violationsOf } from './testing/violations-of';

interface Vector {
  readonly title?: string;
  readonly payload: string;
}

function isVector(value: unknown): value is Vector {
  return (
    typeof value === 'object' && value !== null && 'payload' in value && typeof value.payload === 'string'
  );
}

function vectorsIn(file: URL): Vector[] {
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(list) ? list.filter(isVector) : [];
}

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
  const own = vectorsIn(new URL('./fixtures/vectors.json', import.meta.url));

  it('has a control: unprepared vectors are found bad', () => {
    const found = own.filter(({ payload }) => violationsOf(payload).length > 0);
    expect(found.length).toBeGreaterThan(own.length * 0.8);
  });

  it(`leaves nothing of ${String(own.length)} own vectors`, () => {
    expect(own.length).toBeGreaterThan(100);
    expect(badResults(own)).toEqual([]);
  });

  const published = new URL('../../../shared/corpus/xss/dompurify.json', import.meta.url);
  if (existsSync(published)) {
    const vectors = vectorsIn(published);
    it(`leaves nothing of ${String(vectors.length)} published vectors`, () => {
      expect(vectors.length).toBeGreaterThan(200);
      expect(badResults(vectors)).toEqual([]);
    });
  } else {
    it('runs on own vectors only: ../shared/corpus/xss/dompurify.json is not here', () => {
      expect(own.length).toBeGreaterThan(100);
    });
  }
});
