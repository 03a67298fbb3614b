/** Pixels. 1200 × 630 is what Open Graph readers crop least; 750 is twice the width of a small phone. */
export const CARD_SIZE: Readonly<Record<CardFormat, { readonly width: number; readonly height: number }>> = {
  preview: { width: 1200, height: 630 },
  poster: { width: 750, height: 1200 },
};

/** How a story is drawn: as the picture of a link (1200 × 630), or as a poster to pass on (750 wide). */
export type CardFormat = 'preview' | 'poster';

/** What is drawn of a story, all of it plain text. */
export interface Card {
  readonly format: CardFormat;
  /** Name of the site. */
  readonly site: string;
  readonly title: string;
  readonly source: string | undefined;
  /** Time of publication as the site writes it. */
  readonly time: string | undefined;
  /** Opening of the story, for the poster; may be empty. */
  readonly excerpt: string;
  /** Short URL in the QR code of the poster; undefined when nobody said where the site lives. */
  readonly address: string | undefined;
  /** What to do with the QR code. */
  readonly scan: string;
}
