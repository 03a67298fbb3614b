import type { Card } from './card';

/** What the painter process is asked. */
export interface PaintRequest {
  readonly number: number;
  readonly card: Card;
}

/** What it answers: a PNG, or why there is none. */
export type PaintAnswer =
  | { readonly number: number; readonly png: Uint8Array }
  | { readonly number: number; readonly problem: string };
