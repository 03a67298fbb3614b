import { canonicalPath, escapePath, sanitizePath } from '@/lib/text/permalink-path';
import { textsOf } from './field';
import type { FrontMatterEntry } from './front-matter-entries';
import type { NoteProblem } from './problem-notes';

const MOST_REDIRECTS = 50;

/** `redirect_from` of jekyll-redirect-from: further paths of a post, canonical, one leading slash added. */
export function redirectsFrom(entry: FrontMatterEntry | undefined, note: NoteProblem): readonly string[] {
  const paths = new Set<string>();
  for (const text of textsOf(entry?.value).slice(0, MOST_REDIRECTS)) {
    const path = pathOnSite(text.trim());
    if (path === undefined)
      note('REDIRECT_REJECTED', entry?.line ?? 0, `redirect_from: ${text.slice(0, 60)} is no path.`);
    else paths.add(path);
  }
  return [...paths];
}

/** `redirect_to`: the first of a list; an http(s) URL, else a path on this site. */
export function redirectTo(entry: FrontMatterEntry | undefined, note: NoteProblem): string | undefined {
  const target = textsOf(entry?.value)[0]?.trim();
  if (target === undefined || target === '') return undefined;
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) return new URL(target).href;
  const path = pathOnSite(target);
  if (path === undefined) {
    note(
      'REDIRECT_REJECTED',
      entry?.line ?? 0,
      `redirect_to: ${target.slice(0, 60)} is neither a path nor an http(s) URL.`,
    );
  }
  return path;
}

function pathOnSite(text: string): string | undefined {
  if (text === '' || /^\/\/|\\|^[a-z][a-z0-9+.-]*:/i.test(text) || text.split('/').includes('..'))
    return undefined;
  const literal = text.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[?#].*$/s, '');
  return canonicalPath(sanitizePath(literal)) ?? canonicalPath(sanitizePath(escapePath(literal)));
}
