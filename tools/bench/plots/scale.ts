/** Turns values into places on an axis. */
export interface Scale {
  readonly place: (value: number) => number;
  /** Values to be written beside the axis, ascending. */
  readonly ticks: readonly number[];
}

/** Where an axis begins and ends, in pixels; the end may lie above the start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
