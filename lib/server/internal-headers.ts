import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/**
 * What Next's parts tell each other, and nobody outside may tell them: proxies of the examples drop it too. So is what
 * Next's router in a browser would ask with (`rsc`, `next-router-*`, `next-url`): no page has it, and without it an
 * answer depends on `Accept-Encoding` alone.
 *
 * @see https://github.com/advisories/GHSA-f82v-jwr5-mffw what `x-middleware-subrequest` once did
 */
const FROM_OUTSIDE =
  /^(?:rsc$|next-|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-prerender-|x-matched-path$|x-now-route-matches$)/;

/** How an answer was made, which is nobody's business; what browsers need of `x-nextjs-*` stays. */
const TO_OUTSIDE = /^x-(?:middleware-|matched-path$|nextjs-(?:prerender|matched-path)$)/;

/** Takes out of a request what only the app itself may say to itself. */
export function dropInternalHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (FROM_OUTSIDE.test(name)) Reflect.deleteProperty(headers, name);
}

/** Takes out of an answer whose head is about to be written how the app made it. */
export function hideInternalHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) if (TO_OUTSIDE.test(name)) response.removeHeader(name);
}
