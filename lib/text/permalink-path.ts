/** Characters of RFC 3986 `pchar` that encodeURIComponent escapes all the same. */
const NEEDLESS_ESCAPES = /%(?:24|26|2B|2C|3A|3B|3D|40)/g;

/** Paths in which there is nothing to normalise. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_~!$&'()*+,;=:@-][A-Za-z0-9._~!$&'()*+,;=:@-]*)+\/?$/;

const UNSAFE_IN_SEGMENT = /[\u0000-\u001f\u007f\\]/;

/**
 * Percent-encodes text for a URL path as Jekyll's `URL.escape_path` does: the characters that RFC 3986
 * allows in a path stay, `/` included; `%` and everything else become upper-case escapes of NFC UTF-8.
 */
export function escapePath(text: string): string {
  if (/^[A-Za-z0-9._~/-]*$/.test(text)) return text;
  const wellFormed = text.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC');
  return encodeURIComponent(wellFormed).replace(NEEDLESS_ESCAPES, decodeURIComponent).replace(/%2F/g, '/');
}

/** Jekyll's `URL#sanitize_url`: one leading slash, no `..`, no `./`, no doubled slashes. */
export function sanitizePath(path: string): string {
  return `/${path}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/');
}

/**
 * The one spelling of a URL path under which posts are stored and looked up: escapes decoded, NFC,
 * encoded again. An escaped slash stays escaped, so the segments keep their meaning.
 *
 * @returns undefined for what names no page: a malformed escape, bytes that are not UTF-8, an empty,
 * `.` or `..` segment, a backslash or a control character, escaped or not
 */
export function canonicalPath(path: string): string | undefined {
  if (path === '/' || PLAIN_PATH.test(path)) return path;
  if (!path.startsWith('/')) return undefined;
  const segments: string[] = [];
  const parts = path.slice(1).split('/');
  for (const [index, part] of parts.entries()) {
    const segment = decodeSegment(part);
    const trailingSlash = segment === '' && index === parts.length - 1;
    if (segment === undefined || segment === '.' || segment === '..') return undefined;
    if ((segment === '' && !trailingSlash) || UNSAFE_IN_SEGMENT.test(segment)) return undefined;
    segments.push(escapePath(segment.replaceAll('/', '\0')).replaceAll('%00', '%2F'));
  }
  return `/${segments.join('/')}`;
}

/**
 * The paths under which a web server would find the same file, canonical, the given one first:
 * with and without `.html`, with and without a trailing slash. Empty for a path that names no page.
 */
export function pathVariants(path: string): readonly string[] {
  const canonical = canonicalPath(path);
  if (canonical === undefined) return [];
  const stem = pathStem(canonical) ?? '/';
  if (stem === '/') return [canonical];
  return [...new Set([canonical, stem, `${stem}/`, `${stem}.html`, `${stem}/index.html`])];
}

/**
 * A path without the slash or `index.html` at its end, canonical: what all spellings of it have in common. `/` for the
 * front page; undefined for a path that names no page.
 */
export function pathKey(path: string): string | undefined {
  const canonical = canonicalPath(path);
  return canonical && (canonical.replace(/\/(?:index\.html)?$/, '') || '/');
}

/** The same without `.html`, which web servers add by themselves: what all of `pathVariants` have in common. */
export function pathStem(path: string): string | undefined {
  return pathKey(path)?.replace(/(?<=[^/])\.html$/, '');
}

/** A canonical path in lower case; escapes keep their capitals, as canonical paths have them. */
export function lowerPath(path: string): string {
  return path.replace(/%[0-9A-F]{2}|[A-Z]+/g, (part) => (part.startsWith('%') ? part : part.toLowerCase()));
}

/** `/a/b.html` -> `/a/b-2.html`, `/a/b/` -> `/a/b-2/`. */
export function numberedPath(path: string, number: number): string {
  return (path === '/' ? '/index.html' : path).replace(/(\/?|\.[^./]*)$/, `-${number}$1`);
}

function decodeSegment(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
