import type { Element } from 'hast';
import { type BodyParent, isBlank, attributeOf } from './body-tree';

const NONE: ReadonlyMap<string, string> = new Map();

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

/**
 * A length in whole pixels from an attribute or style value: `552`, `552px`, `552.4`; undefined for
 * percentages and anything else.
 */
export function pixelsOf(value: string | undefined): number | undefined {
  const digits =
    value === undefined ? undefined : /^\s*(-?\d{1,12}(?:\.\d*)?)\s*(?:px)?\s*$/.exec(value)?.[1];
  return digits === undefined ? undefined : Math.round(Number(digits));
}

/** An element's inline style as lower-case names and values, `!important` left out. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = attributeOf(element, 'style');
  if (style === undefined) return NONE;
  const declarations = new Map<string, string>();
  for (const declaration of style.slice(0, 4_000).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    declarations.set(declaration.slice(0, colon).trim(), value);
  }
  return declarations;
}
