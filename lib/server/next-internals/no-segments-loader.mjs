/**
 * Replaces Next's `collect-segment-data` in a build (a webpack loader, named in next.config.js). Next renders every
 * page a second time, cut into the parts that prefetching links ask for, which takes a fifth of the whole. No link
 * of this site prefetches (`SiteLink`); a soft navigation asks for the page as a whole. Should Next move that
 * file, parts are made again and nothing else changes.
 */
export default function noSegments() {
  return `
    export async function collectSegmentData() { return new Map(); }
    export async function collectPrefetchHints() { return null; }
  `;
}
