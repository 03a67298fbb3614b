import type { NoteProblem } from '../problems';
import type { SiteFiles } from './site-files';

/** `{{ site.url }}{{ site.baseurl }}`, in front of a path or of a tag that makes one. */
const ADDRESS = String.raw`(?:\{\{-?\s*site\.(?:github\.)?(?:base)?url(?:\s*\|\s*(?:relative|absolute)_url)?\s*-?\}\})`;
const RAW = String.raw`\{%-?\s*raw\s*-?%\}(?:(?!\{%-?\s*(?:end)?raw)[^])*\{%-?\s*endraw\s*-?%\}`;
const TAG = String.raw`${ADDRESS}{0,3}\{%-?\s*(?<tag>post_url|link)\s+(?<name>[^%{}\s][^%{}\n]{0,500})%\}`;
const PATH = String.raw`\{\{-?\s*["'](?<path>[^"'{}|\n]{1,500})["']\s*(?:\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:base)?url)\s*){1,3}-?\}\}`;
const LINKS = new RegExp(`${RAW}|${TAG}`, 'g');
const LINKS_AND_BASE = new RegExp(`${RAW}|${TAG}|${PATH}|${ADDRESS}{1,3}(?=/)`, 'g');

/** Text that opens the address of a link or picture, in Markdown or HTML. */
const OPENS_ADDRESS = /(?:\]\(\s*<?|\]:\s*<?|(?:href|src|cite)\s*=\s*["']?)[^\s"'()<>]*$/i;
const LOOK_BACK = 200;
const MOST_NOTES = 10;

/**
 * Resolves what Liquid says about addresses of this site: `post_url`, `link`, and where the site has a
 * `baseurl`, `site.baseurl`, `relative_url` and `absolute_url`. Results are paths that begin with `baseurl`.
 * Everything else stays as it is written, `{% raw %}` included. A link to what is not there keeps its text.
 *
 * @param bodyLine line of the file on which `body` starts
 */
export function resolveSiteLinks(
  body: string,
  baseurl: string,
  files: SiteFiles,
  note: NoteProblem,
  bodyLine: number,
): string {
  const missing = new Set<string>();
  let resolved = '';
  let done = 0;
  for (const match of body.matchAll(baseurl === '' ? LINKS : LINKS_AND_BASE)) {
    const { tag, name = '', path } = match.groups ?? {};
    const wanted = argumentOf(name);
    const url = tag === undefined ? undefined : urlOf(tag, wanted, files);
    resolved += body.slice(done, match.index);
    done = match.index + match[0].length;
    if (tag === undefined) {
      resolved += match[0].startsWith('{%') ? match[0] : addressOf(path, baseurl);
    } else if (url !== undefined) {
      resolved += baseurl + url;
    } else {
      const before = body.slice(Math.max(0, match.index - LOOK_BACK), match.index);
      resolved += OPENS_ADDRESS.test(before) ? '#' : wanted;
      if (missing.has(wanted) || missing.size >= MOST_NOTES) continue;
      missing.add(wanted);
      note(
        'LINK_TARGET_MISSING',
        bodyLine + countLines(body, match.index),
        `{% ${tag} ${wanted.slice(0, 80)} %} names nothing that is published. Its text stays, without a link.`,
      );
    }
  }
  return resolved + body.slice(done);
}

/** Without the dash that trims white space, and without quotation marks. */
function argumentOf(written: string): string {
  const name = written.replace(/-$/, '').trim();
  return /^(["']).*\1$/.test(name) ? name.slice(1, -1) : name;
}

function urlOf(tag: string, wanted: string, files: SiteFiles): string | undefined {
  return tag === 'post_url' ? files.postUrl(wanted) : files.fileUrl(wanted);
}

/** `baseurl` alone where a path follows; a whole URL stays as it is, as in Jekyll's filters. */
function addressOf(path: string | undefined, baseurl: string): string {
  if (path === undefined) return baseurl;
  return /^[a-z][a-z0-9+.-]*:/i.test(path) ? path : `${baseurl}/${path.replace(/^\/+/, '')}`;
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
