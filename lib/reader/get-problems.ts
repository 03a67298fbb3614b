import type { PressSummary } from '@/lib/model/press-summary';
import type { Problem } from '@/lib/model/problem';
import { environment } from '@/lib/site/environment';
import { archive } from './archive';

/** Problems on one page. */
const PAGE_SIZE = 100;

/** One page of what the press found wrong. */
export interface ProblemPage {
  /** Undefined before the first press with figures. */
  readonly summary: PressSummary | undefined;
  readonly generation: number;
  /** By path; those of the whole folder are on the first page, before all others. */
  readonly problems: readonly Problem[];
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
    next: found.length > shown.length && last ? writeCursor(last) : undefined,
  };
}

function writeCursor({ path, position }: { readonly path: string; readonly position: number }): string {
  return Buffer.from(`${position} ${path}`).toString('base64url');
}

function parseCursor(cursor: string): { readonly path: string; readonly position: number } | undefined {
  const [, position, path] = /^(\d{1,9}) (.*)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return path === undefined ? undefined : { path, position: Number(position) };
}
