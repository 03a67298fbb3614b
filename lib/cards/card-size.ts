import type { CardFormat } from './card';

/** Pixels. 1200 × 630 is what Open Graph readers crop least; 750 is twice the width of a small phone. */
export const CARD_SIZE: Readonly<Record<CardFormat, { readonly width: number; readonly height: number }>> = {
  preview: { width: 1200, height: 630 },
  poster: { width: 750, height: 1200 },
};
