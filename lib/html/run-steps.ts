import type { BodyContext } from './body-context';
import { STEPS } from './body-steps';
import type { BodyTree } from './tree/body-tree';
import { contentsOf } from './tree/contents-of';

/** All repairs of a body, but for those that are about nothing it holds. */
export function runSteps(tree: BodyTree, context: BodyContext): void {
  const contents = contentsOf(tree);
  for (const { run, about } of STEPS) {
    if (about?.some((name) => contents.has(name)) ?? true) run(tree, context);
  }
}
