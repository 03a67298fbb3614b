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

interface Builds {
  /** Folder of the build that is served; others are beside it. */
  readonly build: string;
  /** Folder of the scripts of all builds, of which Next knows those that it has found when it started. */
  readonly elements: string;
  /** The site's `baseurl`. */
  readonly base: string;
}

/**
 * Answers requests for static files that this build does not have and another one that is kept beside it has; true
 * when it was that. A page of the build before waits in a browser or in a cache and finds its style sheet; so does a
 * page that another replica made which has been upgraded already.
 */
export function staticOfOtherBuilds({
  build,
  elements,
  base,
}: Builds): (request: IncomingMessage, response: ServerResponse) => boolean {
  const known = new Set(existsSync(elements) ? readdirSync(elements) : []);
  /** By the beginning of their URLs: where files of others are. */
  const places: Readonly<Record<string, (path: string) => readonly string[]>> = {
    [`${base}/_next/static/`]: (path) =>
      existsSync(staticFile(build, path)) ? [] : othersBeside(build).map((other) => staticFile(other, path)),
    [`${base}/_elements/`]: (path) => (known.has(path) ? [] : [join(elements, path)]),
  };
  return ({ url = '', method }, response) => {
    const prefix = Object.keys(places).find((start) => url.startsWith(start));
    if (prefix === undefined) return false;
    const path = pathOf(url.slice(prefix.length));
    const found = path === undefined ? undefined : places[prefix]?.(path).flatMap(fileAt)[0];
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

/** Path of the one style sheet of all pages of a build, `baseurl` included; undefined when it has none. */
export function styleSheetOf(build: string, base: string): string | undefined {
  const chunks = join(build, 'next/static/chunks');
  const name = existsSync(chunks) ? readdirSync(chunks).find((file) => file.endsWith('.css')) : undefined;
  return name === undefined ? undefined : `${base}/_next/static/chunks/${name}`;
}
