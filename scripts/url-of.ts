import type { Address } from '@/lib/server/start-server';

/** The address for people and for requests from this machine; `base` is the site's `baseurl`. */
export function urlOf({ host, port }: Address, base: string): string {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}${base}/`;
}
