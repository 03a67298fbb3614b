import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js';

const MOST_LIFETIMES = 5_000;

let noted = 0;

/**
 * Next notes the lifetime of every path it ever answered, those that lead nowhere included, in a map
 * that only grows. Our pages carry their lifetime, so the map may be emptied now and then.
 */
export function forgetLifetimes(): void {
  noted += 1;
  if (noted < MOST_LIFETIMES) return;
  noted = 0;
  new SharedCacheControls({ routes: {}, dynamicRoutes: {} }).clear();
}
