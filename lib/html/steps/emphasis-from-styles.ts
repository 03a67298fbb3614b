import type { Element } from 'hast';
import { type BodyTree, element as newElement } from '../tree/body-tree';
import { walkElements } from '../tree/walk';
import { styleOf } from '../tree/pictures';

/** Says with elements what inline styles say of words: bold is `strong`, italic `em`, struck through `s`. */
export function emphasisFromStyles(tree: BodyTree): void {
  walkElements(tree, (element) => {
    if (!STYLED.has(element.tagName)) return;
    for (const name of emphasisOf(element)) element.children = [newElement(name, {}, element.children)];
  });
}

const STYLED: ReadonlySet<string> = new Set(['span', 'font', 'p', 'a', 'label']);

function emphasisOf(element: Element): string[] {
  const style = styleOf(element);
  if (style.size === 0) return [];
  const names: string[] = [];
  const weight = style.get('font-weight') ?? '';
  if (/^bold(?:er)?$/.test(weight) || Number(weight) >= 600) names.push('strong');
  if (/^(?:italic|oblique)/.test(style.get('font-style') ?? '')) names.push('em');
  if (/line-through/.test(style.get('text-decoration') ?? style.get('text-decoration-line') ?? ''))
    names.push('s');
  return names;
}
