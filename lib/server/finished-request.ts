import type { RouteClass } from '@/lib/site/reserved-paths';

/** A request that was answered, or whose client went away. */
export interface FinishedRequest {
  readonly id: string;
  readonly method: string;
  /** Path of the URL as it was asked for; what was searched stands behind it and is left out. */
  readonly path: string;
  readonly route: RouteClass;
  readonly status: number;
  readonly seconds: number;
  /** `hit`: a page that waited; `miss`: a page made now that waits from now on; `none`: everything else. */
  readonly cache: 'hit' | 'miss' | 'none';
  /** False when the client went away before it had all of the answer. */
  readonly complete: boolean;
}
