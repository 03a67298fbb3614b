import { createHash } from 'node:crypto';
import { SETTINGS_SCRIPT } from './settings-script.mjs';

const SETTINGS_HASH = createHash('sha256').update(SETTINGS_SCRIPT).digest('base64');

/**
 * The Content-Security-Policy of every page of the site: scripts, styles and requests of this site and the one inline
 * script, pictures also from elsewhere over https, nothing else. HTML becomes markup only by the templates of lit-html.
 * next.config.js and our own server give the same.
 *
 * @param {boolean} secure whether readers reach the site by https
 * @see https://www.w3.org/TR/CSP3/
 * @see https://www.w3.org/TR/trusted-types/
 */
export function pagePolicy(secure) {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${SETTINGS_HASH}'`,
    "style-src 'self'",
    "img-src 'self' https:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
