import type { Problem } from '@/lib/model/problem';
import type { ProblemCode } from './problem-codes';

/** Notes one problem; `line` counts from 1, 0 stands for the whole file. */
export type NoteProblem = (code: ProblemCode, line: number, message: string) => void;

/** Collects the problems of one file; the reading functions are handed `note` alone. */
export function problemNotes(path: string): {
  readonly note: NoteProblem;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  return { problems, note: (code, line, message) => void problems.push({ path, line, code, message }) };
}
