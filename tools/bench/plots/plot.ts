/** A line of a plot. */
export interface Series {
  readonly name: string;
  /** By x, ascending. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Something to be drawn. */
export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly scale: 'log' | 'linear';
  readonly series: readonly Series[];
}
