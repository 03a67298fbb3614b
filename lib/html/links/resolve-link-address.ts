import { LIMITS } from '../limits';
import { removeTracking } from './remove-tracking';

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
