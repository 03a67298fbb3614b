import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Vector } from './vector';

/** Vectors of one origin. */
export interface VectorList {
  readonly name: string;
  /** So many fire raw in Chromium at least; fewer, and the browser or the watching has gone blind. */
  readonly control: number;
  readonly vectors: readonly Vector[];
}

const LISTS = [
  ['DOMPurify', 55, '../../e2e/vectors/dompurify.json'],
  ['body', 50, '../../lib/html/fixtures/vectors.json'],
  ['browser', 90, '../../e2e/vectors/browser.json'],
] as const;

const schema = z.array(z.object({ title: z.string().nullish(), payload: z.string() }));

/** Every vector of the project; `e2e/vectors/README.md` says where the lists come from. */
export function readVectors(): readonly VectorList[] {
  return LISTS.map(([name, control, file]) => {
    const list: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
    const vectors = schema.parse(list).map(({ title, payload }, index) => ({
      title: `${name} ${index}: ${title ?? payload.slice(0, 60)}`,
      payload,
    }));
    return { name, control, vectors };
  });
}
