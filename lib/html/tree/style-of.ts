import type { Element } from 'hast';
import { attributeOf } from './attribute-of';

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

const NONE: ReadonlyMap<string, string> = new Map();
