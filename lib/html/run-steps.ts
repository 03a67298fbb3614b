import type { BodyContext } from './body-context';
import { STEPS } from './body-steps';
import { ContentGroups } from './tree/content-groups';
import type { BodyTree } from './tree/body-tree';

/** All repairs of a body, but for those that are about nothing it holds. */
export function runSteps(tree: BodyTree, context: BodyContext): void {
  const contents = groups.in(tree);
  for (const { run, group } of PLAN) if ((group & contents) !== 0) run(tree, context);
}

const groups = new ContentGroups();
const PLAN = STEPS.map(({ run, about }) => ({ run, group: groups.add(about) }));
