import type { Element } from 'hast';
import type { BodyParent } from './body-tree';
import { isBlank } from './is-blank';

/**
 * The picture of an element that shows nothing else, in its link if it has one: an `img`, `picture` or `a`;
 * undefined when there is text, another picture, or none.
 */
export function solePicture(parent: BodyParent): Element | undefined {
  const shown = parent.children.filter((child) => !isBlank(child));
  const [only] = shown;
  if (shown.length !== 1 || only?.type !== 'element') return undefined;
  if (only.tagName === 'img' || only.tagName === 'picture') return only;
  if (!WRAPPERS.has(only.tagName)) return undefined;
  const inner = solePicture(only);
  if (inner === undefined || only.tagName !== 'a') return inner;
  return inner.tagName === 'a' ? inner : { ...only, children: [inner] };
}

const WRAPPERS: ReadonlySet<string> = new Set('a p div center span font strong b em i u figure'.split(' '));
