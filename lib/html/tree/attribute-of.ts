import type { Element } from 'hast';

/**
 * An attribute's text by its hast name (`className`, `dataCode`); lists are joined with spaces,
 * a bare attribute such as `hidden` gives the empty string, a missing one undefined.
 */
export function attributeOf(element: Element, name: string): string | undefined {
  const value = Object.hasOwn(element.properties, name) ? element.properties[name] : undefined;
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
