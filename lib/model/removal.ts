/** Names the repairs that take words out of bodies; in the order in which `/status` lists them. */
export const REMOVAL_STEPS = [
  'trailer',
  'attribution',
  'flash-source',
  'repeated-title',
  'back-links',
  'share-widgets',
  'hidden',
  'unseen',
  'controls',
  'stock-charts',
  'live-quotes',
  'trackers',
] as const;

export type RemovalStep = (typeof REMOVAL_STEPS)[number];

/** What one repair took out of one body. */
export interface Removal {
  readonly step: RemovalStep;
  /** Paragraphs, lines or elements. */
  readonly count: number;
  /** The first of them as text in one line, cut to a few words. */
  readonly example: string;
}

/** What one repair took out of all published posts. */
export interface RemovalCount {
  readonly step: RemovalStep;
  /** Paragraphs, lines or elements. */
  readonly count: number;
  /** Posts that they were taken from. */
  readonly posts: number;
}

/** The same for the publisher to look at. */
export interface ShownRemoval extends RemovalCount {
  /** Of the newest posts; a bounded number. */
  readonly examples: readonly RemovalExample[];
}

export interface RemovalExample {
  readonly text: string;
  /** The post it was taken from. */
  readonly title: string;
  readonly permalink: string;
}
