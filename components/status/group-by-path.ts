import type { Problem } from '@/lib/model/problem';

/** One file with its problems. */
export interface ProblemsOfPath {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** Puts problems of one file together, in the order in which files first come up. */
export function groupByPath(problems: readonly Problem[]): readonly ProblemsOfPath[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.path);
    if (group) group.push(problem);
    else groups.set(problem.path, [problem]);
  }
  return Array.from(groups, ([path, own]) => ({ path, problems: own }));
}
