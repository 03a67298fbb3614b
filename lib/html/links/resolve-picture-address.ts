import { resolveLinkAddress } from './resolve-link-address';

/**
 * A picture's address: https or a path on this site; undefined for anything else, `data:` included. `http:`
 * becomes https, which browsers do anyway on a secure page. A path from the root always stays on this site:
 * scraped pictures are absolute, the publisher's own are in the content folder. Other relative addresses
 * belong to `original`.
 */
export function resolvePictureAddress(address: string, original: string | undefined): string | undefined {
  const fromRoot = /^[\0-\x20]*\/(?![\\/])/.test(address);
  const resolved = resolveLinkAddress(address, fromRoot ? undefined : original);
  if (resolved === undefined) return undefined;
  if (resolved.startsWith('http://')) return `https://${resolved.slice('http://'.length)}`;
  return resolved.startsWith('https://') || resolved.startsWith('/') ? resolved : undefined;
}
