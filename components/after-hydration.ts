/** How long is waited for React, in milliseconds since the page began to load. */
const PATIENCE = 10_000;

/**
 * Calls `start` when the page is ours: at once where it came without Next's runtime, as pages of the running site do;
 * else (`next dev`, the search of `next start`) after React has taken over the markup it made, for which that has to be as
 * the server wrote it. React notes this on the nodes themselves (`__reactFiber$…`; react-dom 19.3), on the body last.
 */
export function afterHydration(start: () => void): void {
  if (document.querySelector('script[src*="/_next/static/"]') === null) {
    start();
    return;
  }
  const look = () => {
    const isHydrated = Object.keys(document.body).some((key) => key.startsWith('__reactFiber$'));
    if (isHydrated || performance.now() > PATIENCE) setTimeout(start);
    else setTimeout(look, 50);
  };
  look();
}
