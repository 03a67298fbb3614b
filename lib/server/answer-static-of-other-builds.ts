import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { pipeline } from 'node:stream';

/** Written last into the folder of a build, so that what has it is whole. */
export const BUILT_FROM = 'built-from';

/** What Next's output has files of. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=UTF-8',
  '.ico': 'image/x-icon',
  '.js': 'application/javascript; charset=UTF-8',
  '.json': 'application/json; charset=UTF-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=UTF-8',
  '.woff2': 'font/woff2',
};

/**
 * Answers requests for static files that this build does not have and another one that is kept beside it has; true
 * when it was that. A page of the build before waits in a browser or in a cache and finds its style sheet; so does a
 * page that another replica made which has been upgraded already.
 *
 * @param build folder of the build that is served
 * @param base the site's `baseurl`
 */
export function staticOfOtherBuilds(
  build: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const prefix = `${base}/_next/static/`;
  return ({ url = '', method }, response) => {
    if (!url.startsWith(prefix)) return false;
    const path = pathOf(url.slice(prefix.length));
    if (path === undefined || existsSync(staticFile(build, path))) return false;
    const found = othersBeside(build).flatMap((other) => fileAt(staticFile(other, path)))[0];
    if (found === undefined) return false;
    const { file, size } = found;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': size,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    if (method === 'HEAD') response.end();
    else pipeline(createReadStream(file), response, () => undefined);
    return true;
  };
}

function staticFile(build: string, path: string): string {
  return join(build, 'next/static', path);
}

/** The file and its bytes; nothing for a folder, or for a path that no file can have. */
function fileAt(file: string): { readonly file: string; readonly size: number }[] {
  try {
    const stats = statSync(file);
    return stats.isFile() ? [{ file, size: stats.size }] : [];
  } catch {
    return [];
  }
}

/** The path below `static/`; undefined for one that no file there has. */
function pathOf(encoded: string): string | undefined {
  const path = decodeURIComponent(encoded.split(/[?#]/, 1)[0] ?? '');
  const isPlain = path.split('/').every((part) => /^[^\\\0]+$/.test(part) && part !== '.' && part !== '..');
  return isPlain ? path : undefined;
}

function othersBeside(build: string): string[] {
  const builds = dirname(build);
  return readdirSync(builds)
    .map((name) => join(builds, name))
    .filter((other) => other !== build && existsSync(join(other, BUILT_FROM)));
}
