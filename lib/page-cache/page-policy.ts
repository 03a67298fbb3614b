/**
 * The policy of a page: scripts, styles and requests of this site, pictures also from elsewhere over
 * https, nothing else.
 *
 * @param inline sources (hashes or a nonce) of the inline scripts that may run
 * @see https://www.w3.org/TR/CSP3/
 */
export function pagePolicy(inline: readonly string[], secure: boolean): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inline].join(' '),
    "style-src 'self'",
    "img-src 'self' https:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
