import { parseBody } from '../text/body-node';
import { visibleText } from '../text/visible-text';
import type { Difference } from './first-difference';
import { lettersOf } from './letters-of';

/**
 * Whether a title differs on purpose: entities in it are shown as characters, and a post without a title
 * is named after its first heading where Jekyll takes the name of the file.
 */
export function isTitleRepaired({ jekyll, ours, path }: Difference & { readonly path: string }): boolean {
  if (visibleText(parseBody(jekyll.replaceAll('<', '&lt;'))) === ours) return true;
  const name = /([^/]*)\.[^./]+$/.exec(path)?.[1] ?? '';
  return lettersOf(name).endsWith(lettersOf(jekyll));
}
