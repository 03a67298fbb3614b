import type { Problem } from '@/lib/model/problem';
import type { ProblemCode } from '../problems';

/** A file of the content folder, looked at but not read. */
export interface SourceFile {
  /** Inside the content folder, with `/` between its parts. */
  readonly path: string;
  /** A post, a page that may name a category, or a file to be served as it is. */
  readonly kind: 'post' | 'category-page' | 'static';
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
}

/** Something wrong with a file or folder, met on the way through the content folder. */
export interface WalkProblem {
  readonly kind: 'problem';
  readonly problem: Problem;
  /**
   * The file or folder that could not be looked at: nothing is known of it and of what it holds, so
   * neither is gone. Undefined for all other problems.
   */
  readonly unseen: string | undefined;
}

/** A problem of a file or folder that was seen. */
export function walkProblem(path: string, code: ProblemCode, message: string): WalkProblem {
  return { kind: 'problem', problem: { path, line: 0, code, message }, unseen: undefined };
}

/**
 * A file or folder that cannot be read.
 *
 * @param error what node:fs threw; one that was removed in the meantime is no problem
 */
export function unseenProblem(path: string, message: string, error: unknown): WalkProblem | undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  return { ...walkProblem(path, 'FILE_UNREADABLE', message), unseen: path };
}
