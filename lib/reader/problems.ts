import type { PressSummary, Problem } from '@/lib/model/problem';
import { REMOVAL_STEPS, type ShownRemoval } from '@/lib/model/removal';
import { environment } from '@/lib/site/environment';
import { archive } from '@/lib/archive/read/archive';

/** Problems on one page. */
const PAGE_SIZE = 100;

/** Examples of what one repair took out. */
const EXAMPLES = 5;

/** One page of what the press found wrong, and what it took out. */
export interface ProblemPage {
  /** Undefined before the first press with figures. */
  readonly summary: PressSummary | undefined;
  readonly generation: number;
  /** By path; those of the whole folder are on the first page, before all others. */
  readonly problems: readonly Problem[];
  /** What repairs took out, on the first page. */
  readonly removals: readonly ShownRemoval[];
  /** Cursor of the next page; undefined on the last. */
  readonly next: string | undefined;
}

/**
 * What the press found wrong, for the publisher. Undefined where the installation does not show it
 * (`STATUS`), and for a cursor that is none.
 */
export async function getProblems(cursor: string | undefined): Promise<ProblemPage | undefined> {
  const place = cursor === undefined ? { path: '', position: -1 } : parseCursor(cursor);
  if (!environment().status || place === undefined) return undefined;
  const reader = archive();
  const found = reader.problems.after(place.path, place.position, PAGE_SIZE + 1);
  const shown = found.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    summary: reader.problems.summary(),
    generation: reader.generation(),
    problems: cursor === undefined ? [...reader.problems.ofFolder(), ...shown] : shown,
    removals: cursor === undefined ? removals() : [],
    next: found.length > shown.length && last ? writeCursor(last) : undefined,
  };
}

function removals(): ShownRemoval[] {
  const reader = archive();
  const totals = reader.problems.removals();
  return REMOVAL_STEPS.flatMap((step) => {
    const total = totals[step];
    if (total === undefined) return [];
    const examples = total.examples.slice(0, EXAMPLES).flatMap(([id, text]) => {
      const post = reader.summary(id);
      return post ? [{ text, title: post.title, permalink: post.permalink }] : [];
    });
    return [{ step, count: total.count, posts: total.posts, examples }];
  });
}

function writeCursor({ path, position }: { readonly path: string; readonly position: number }): string {
  return Buffer.from(`${position} ${path}`).toString('base64url');
}

function parseCursor(cursor: string): { readonly path: string; readonly position: number } | undefined {
  const [, position, path] = /^(\d{1,9}) (.*)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return path === undefined ? undefined : { path, position: Number(position) };
}
