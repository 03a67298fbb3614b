import type { BodyParent } from './body-tree';

/** The names of all elements in a tree, of all attributes (`[className]`), and `#comment` when it holds one. */
export function contentsOf(tree: BodyParent): ReadonlySet<string> {
  const names = new Set<string>();
  addFrom(tree, names);
  return names;
}

function addFrom(parent: BodyParent, names: Set<string>): void {
  for (const child of parent.children) {
    if (child.type === 'comment') names.add('#comment');
    if (child.type !== 'element') continue;
    names.add(child.tagName);
    for (const attribute in child.properties) names.add(`[${attribute}]`);
    addFrom(child, names);
  }
}
