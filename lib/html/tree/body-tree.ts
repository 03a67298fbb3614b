import type { Element, ElementContent, Root } from 'hast';

/** A body as a hast tree; its root holds no doctype. */
export interface BodyTree extends Root {
  children: ElementContent[];
}

/** Anything in a body that has children. */
export type BodyParent = BodyTree | Element;
