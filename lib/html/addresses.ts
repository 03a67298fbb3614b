import { LIMITS } from './limits';

const CANDIDATE = /[\s,]*([^\s,]\S*)((?:(?<!,)\s+[^,\s]+)?)[^,]*(?:,|$)/g;
const DESCRIPTOR = /^\s*(?:\d{1,5}w|\d{1,2}(?:\.\d{1,3})?x)?$/;

/** Query parameters that only tell a site which link or campaign a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|ysclid|mc_[ce]id|igshid|_hs(?:enc|mi)|mkt_tok|vero_(?:id|conv)|oly_(?:anon|enc)_id|wickedid|s_cid|spm|share_token|from_source|hmsr|hmpl|hmcu|hmkw|hmci|bd_vid|wt_mc|_openstat|at_\w+)$/i;

/**
 * A link's address made safe and absolute by the WHATWG URL rules; undefined when it must not or cannot be
 * a link: another scheme than http(s), mailto and tel, a fragment (articles have no ids), an address of
 * more than LIMITS.urlLength characters.
 *
 * Relative addresses belong to `original`. A post without an original is the publisher's own: there an
 * address from the root (`/2024/…`) stays on this site, other relative ones cannot be resolved. `//host` is
 * taken as https.
 */
export function resolveLinkAddress(address: string, original: string | undefined): string | undefined {
  const [, before, search] = USUAL.exec(address) ?? [];
  if (before !== undefined && address.length <= LIMITS.urlLength)
    return before + removeTracking(search ?? '');
  const written = address.replace(IGNORED, '');
  if (written === '' || written.length > LIMITS.urlLength || written.startsWith('#')) return undefined;
  const url = parse(written, original);
  if (url === undefined || !LINK_SCHEMES.has(url.protocol)) return undefined;
  const resolved = url.host === HERE && !written.includes(HERE) ? pathHere(url) : withoutSecrets(url);
  return resolved.length > LIMITS.urlLength ? undefined : resolved;
}

/** An address that the URL parser would give back as it is, and its query. */
const USUAL =
  /^(https?:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/(?:[\w~-][\w.~-]*)?)+)(\?[\w.~=&-]+)?$/;

/** What URL parsers ignore: surrounding controls and spaces, tabs and line ends anywhere. */
const IGNORED = /^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Stands for this site while an address is parsed; the name can never exist. */
const HERE = 'here.invalid';

function parse(written: string, original: string | undefined): URL | undefined {
  try {
    if (SCHEME.test(written)) return new URL(written);
    if (/^[\\/]{2}/.test(written)) return new URL(written, `https://${HERE}/`);
    if (original !== undefined) return new URL(written, original);
    return /^[\\/]/.test(written) ? new URL(written, `https://${HERE}/`) : undefined;
  } catch {
    return undefined;
  }
}

/** A path that starts with exactly one slash, so that it cannot name another host. */
function pathHere(url: URL): string {
  return `/${url.pathname.replace(/^\/+/, '')}${removeTracking(url.search)}${url.hash}`;
}

function withoutSecrets(url: URL): string {
  url.username = '';
  url.password = '';
  if (url.search !== '') url.search = removeTracking(url.search);
  return url.href;
}

/** A URL's query (`?a=1&b=2` or empty) without tracking parameters; the others stay as written. */
function removeTracking(search: string): string {
  if (search.length < 2) return '';
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

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

/**
 * The usable candidates of a `srcset`: those with a safe address and a well-formed descriptor, at most
 * LIMITS.pictureCandidates; undefined when none is left. An address ends at white space, as in the HTML
 * standard, so that commas inside it do not start another candidate.
 */
export function resolveSrcset(srcset: string, original: string | undefined): string | undefined {
  const candidates: string[] = [];
  for (const match of srcset.slice(0, LIMITS.tagLength).matchAll(CANDIDATE)) {
    const [, address = '', descriptor = ''] = match;
    const resolved = resolvePictureAddress(address.replace(/(?<!,),+$/, ''), original);
    if (resolved === undefined || !DESCRIPTOR.test(descriptor)) continue;
    candidates.push(`${resolved.replaceAll(',', '%2C')} ${descriptor.trim()}`.trim());
    if (candidates.length === LIMITS.pictureCandidates) break;
  }
  return candidates.length === 0 ? undefined : candidates.join(', ');
}
