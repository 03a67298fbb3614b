/** What a figure must keep to. */
export interface Bound {
  readonly area: string;
  /** Names of the figures it is for. */
  readonly what: RegExp;
  /** Sizes of the archive it is for; every size without it. */
  readonly posts?: number;
  /** Of a latency, the 95th percentile counts. */
  readonly atMost?: number;
  readonly atLeast?: number;
}
