import type { Post } from '@/lib/model/post';
import type { Body } from '../text/body-node';

/** The two texts of a post, Jekyll's and Broadsheet's. */
export interface TextPair {
  readonly jekyll: string;
  readonly ours: string;
}

/** A deliberate difference: how to take it out of what Jekyll made and, where needed, of what we made. */
export interface Fold {
  /** Short name for the table. */
  readonly name: string;
  /** Why Broadsheet differs, for the documentation. */
  readonly reason: string;
  /** Whether Jekyll's side is the one with Liquid printed as it is written. */
  readonly literal?: true;
  /** Changes the bodies. */
  readonly bodies?: (jekyll: Body, ours: Body, post: Post) => void;
  /** Changes the texts read from them. */
  readonly texts?: (pair: TextPair, post: Post) => TextPair;
}

/** A fold of both texts in the same way. */
export function both(change: (text: string) => string): (pair: TextPair) => TextPair {
  return ({ jekyll, ours }) => ({ jekyll: change(jekyll), ours: change(ours) });
}
