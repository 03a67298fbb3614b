import { canonicalPath, escapePath, lowerPath, sanitizePath } from '@/lib/text/permalink-path';
import { reservedPath } from '@/lib/site/urls/reserved-paths';
import { textsOf } from '../front-matter/post-fields';
import type { FrontMatterEntry } from '../front-matter/entries';
import type { NoteProblem } from '../problems';
import type { SiteConfig } from '../config/site-config';

const MOST_REDIRECTS = 50;

/**
 * `redirect_from` of jekyll-redirect-from: further paths of a post, canonical, one leading slash added. An address of
 * the site is none of them; those of other posts are known only when all are read (`lib/archive/write`).
 */
export function redirectsFrom(entry: FrontMatterEntry | undefined, note: NoteProblem): readonly string[] {
  const paths = new Set<string>();
  const line = entry?.line ?? 0;
  for (const text of textsOf(entry?.value).slice(0, MOST_REDIRECTS)) {
    const path = pathOnSite(text.trim().replace(/[?#].*$/s, ''));
    if (path === undefined)
      note('REDIRECT_REJECTED', line, `redirect_from: ${text.slice(0, 60)} is no path.`);
    else if (isOfTheSite(path))
      note(
        'REDIRECT_TAKEN',
        line,
        `redirect_from: ${path.slice(0, 200)} is a page of the site. It is not made.`,
      );
    else paths.add(path);
  }
  return [...paths];
}

/**
 * `redirect_to`: the first of a list; an http(s) URL, else a path on this site, which the URL may be of. Both keep
 * their query and fragment.
 */
export function redirectTo(
  entry: FrontMatterEntry | undefined,
  site: Pick<SiteConfig, 'url' | 'baseurl'>,
  note: NoteProblem,
): string | undefined {
  const target = textsOf(entry?.value)[0]?.trim();
  if (target === undefined || target === '') return undefined;
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) {
    const url = new URL(target);
    return pathOfOwnUrl(url, site) ?? url.href;
  }
  const [path = '', suffix = ''] = target.split(/(?=[?#])(.*)$/s);
  const onSite = pathOnSite(path);
  if (onSite === undefined) {
    note(
      'REDIRECT_REJECTED',
      entry?.line ?? 0,
      `redirect_to: ${target.slice(0, 60)} is neither a path nor an http(s) URL.`,
    );
    return undefined;
  }
  return onSite + escapedSuffix(suffix);
}

/** A redirect takes no page of the site, but for names that give way to everything. */
function isOfTheSite(path: string): boolean {
  const owner = (reservedPath(path) ?? reservedPath(lowerPath(path)))?.owner;
  return owner === 'site' || owner === 'publisher-first';
}

/** The path of an URL of this very site, whose redirects may lead back to it. */
function pathOfOwnUrl(url: URL, site: Pick<SiteConfig, 'url' | 'baseurl'>): string | undefined {
  if (!URL.canParse(site.url) || new URL(site.url).host !== url.host) return undefined;
  if (`${url.pathname}/`.startsWith(`${site.baseurl}/`)) {
    const path = canonicalPath(url.pathname.slice(site.baseurl.length) || '/');
    return path && path + url.search + url.hash;
  }
  return undefined;
}

function escapedSuffix(text: string): string {
  const { search, hash } = new URL(text.replace(/^(?![?#])/, '?'), 'http://site.invalid/');
  return search + hash;
}

function pathOnSite(text: string): string | undefined {
  if (text === '' || /^\/\/|\\|^[a-z][a-z0-9+.-]*:/i.test(text) || text.split('/').includes('..'))
    return undefined;
  const literal = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
  return canonicalPath(sanitizePath(literal)) ?? canonicalPath(sanitizePath(escapePath(literal)));
}
