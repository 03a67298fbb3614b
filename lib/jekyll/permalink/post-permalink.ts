import { canonicalPath, escapePath } from '@/lib/text/permalink-path';
import { reservedPath } from '@/lib/site/urls/reserved-paths';
import { type PermalinkParts, fillPermalink, unknownPlaceholder } from './template';

const LONGEST = 2000;

/** Why a `permalink` of front matter is not used. */
export interface RejectedPermalink {
  readonly rejected: string;
}

/** The URL a post has by the site's template: a canonical percent-encoded path, whatever the parts hold. */
export function templatePermalink(template: string, parts: PermalinkParts): string {
  const path = fillPermalink(template, parts).slice(0, LONGEST);
  return canonicalPath(path) ?? salvagePath(path);
}

/** The URL that a `permalink` of front matter asks for, or why it may not have it. */
export function frontMatterPermalink(text: string, parts: PermalinkParts): string | RejectedPermalink {
  const wanted = text.trim();
  const unknown = unknownPlaceholder(wanted, parts.profile);
  if (/^(?:\/\/|\\)/.test(wanted) || wanted.includes('\\')) return { rejected: 'it names another host' };
  if (/(?:^|\/)\.\.(?:\/|$)/.test(wanted)) return { rejected: 'it leaves the site' };
  if (unknown !== undefined) return { rejected: `there is no placeholder :${unknown}` };
  if (/^[a-z][a-z0-9+.-]*:/i.test(wanted.replace(/:[a-z_]+/g, ''))) return { rejected: 'it is a whole URL' };
  const literal = wanted
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll('?', '%3F')
    .replaceAll('#', '%23');
  const path = canonicalPath(fillPermalink(literal, parts));
  if (path === undefined || path.length > LONGEST) return { rejected: 'it is no path' };
  return reservedPath(path)?.owner === 'site' ? { rejected: 'Broadsheet has a page there' } : path;
}

/** What is left of a path without the segments that no URL can have. */
function salvagePath(path: string): string {
  const segments = path
    .split('/')
    .map(
      (segment) =>
        canonicalPath(`/${segment}`)?.slice(1) ?? canonicalPath(`/${escapePath(segment)}`)?.slice(1) ?? '',
    )
    .filter((segment) => segment !== '');
  return `/${segments.join('/')}${path.endsWith('/') && segments.length > 0 ? '/' : ''}`;
}
