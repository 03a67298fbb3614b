import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pagePolicy } from './lib/site/page-policy.mjs';

/** Folder of the build that our own scripts make or serve, a path inside the project; plain `next` has none. */
const ours = process.env['BROADSHEET_BUILD'];
/** Where the programs are that this names. */
const build = ours ?? '.build/plain';

/** @param {string} path inside the project */
const inProject = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The project's folder. */
const PROJECT = inProject('.').replace(/\/$/, '');

/**
 * Makes what plain `next` needs and a fresh clone has not got: an archive, and the programs named here.
 *
 * @param {string} phase
 */
async function prepare(phase) {
  // Next reads this file again in each of its processes.
  if (ours !== undefined || process.env['BROADSHEET_PREPARED'] !== undefined) return;
  process.env['BROADSHEET_PREPARED'] = '1';
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/prepare-next.ts'], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  if (phase !== 'phase-development-server') return;
  const { watchElements } = await import('./scripts/setup/watch-elements.mjs');
  watchElements(PROJECT);
}

/** `baseurl` of the content's _config.yml: empty or `/like-this`. */
function readBasePath() {
  const file = inProject(`${build}/base-path`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Path of the script that starts the elements of a page, for the layout (lib/site/elements-path.ts). A build keeps it, so
 * that its server compiles nothing.
 *
 * @param {string} phase
 */
async function elementsPath(phase) {
  const file = inProject(`${build}/elements-path`);
  if (ours !== undefined && phase === 'phase-production-server') return readFileSync(file, 'utf8');
  const { bundleElements } = await import('./scripts/setup/bundle-elements.mjs');
  const path = await bundleElements(PROJECT);
  if (ours !== undefined) writeFileSync(file, path);
  return path;
}

/** Files of the content folder that a post may link to; everything else is looked up as a post. */
const CONTENT_FILES =
  'apng|avif|bmp|csv|css|doc|docx|epub|gif|ico|jpeg|jpg|js|json|m4a|mjs|mp3|mp4|ogg|pdf|png|ppt|pptx|svg|txt|wav|webm|webp|xls|xlsx|xml|zip';

/** Whatever may be a page; files and what programs read have policies of their own. */
const PAGES = `/((?!.*\\.(?:${CONTENT_FILES}|md|opml|rss|webmanifest)$).*)`;

/** Next's tools for developers evaluate code and put styles into the page. */
const POLICY =
  process.env.NODE_ENV === 'development'
    ? pagePolicy(false)
        .replace(/script-src [^;]*/, "script-src 'self' 'unsafe-inline' 'unsafe-eval'")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace(/; require-trusted-types.*/, '')
    : pagePolicy(process.env['SITE_URL']?.startsWith('https:') ?? false);

/** Where the app looks for what no route of its own answers. */
export async function rewrites() {
  return {
    beforeFiles: [],
    afterFiles: [],
    // Articles live at their Jekyll URL, but not in a root catch-all route: fixed routes win.
    fallback: [
      { source: '/.well-known/security.txt', destination: '/security.txt' },
      { source: `/:path*.:extension(${CONTENT_FILES})`, destination: '/content-file/:path*.:extension' },
      // A page cannot tell whether its URL ended in a slash: dates do, and say so when they do not.
      {
        source: '/:date(\\d{4}(?:/\\d{1,2}){0,2}(?!/))',
        destination: '/jekyll-url/:date/~',
      },
      { source: '/:path*', destination: '/jekyll-url/:path*' },
    ],
  };
}

/** @param {string} basePath @returns {import('next').NextConfig} */
const configFor = (basePath) => ({
  basePath,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  trailingSlash: false,
  // Jekyll URLs end in a slash or not, as the publisher had them; the reader redirects where needed.
  skipTrailingSlashRedirect: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  // `npm test` checks types; whoever starts the reader need not wait for that.
  // Next adds the folder of a build to a configuration that extends no other.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  serverExternalPackages: ['better-sqlite3'],
  cacheHandler: inProject(`${build}/cache-handler.cjs`),
  cacheMaxMemorySize: 0,
  // A page's head is whole before its text: nothing is streamed behind it and moved by a script.
  htmlLimitedBots: /.*/,
  turbopack: {
    rules: {
      '**/next/dist/esm/server/app-render/collect-segment-data.js': {
        loaders: [inProject('lib/server/next-internals/no-segments-loader.mjs')],
        as: '*.js',
      },
    },
  },
  experimental: { isrFlushToDisk: false },
  async headers() {
    // Chats and feed readers on other sites show the icon.
    const key = 'Cross-Origin-Resource-Policy';
    return [
      { source: PAGES, headers: [{ key: 'Content-Security-Policy', value: `${POLICY};` }] },
      {
        source: '/_elements/:file',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
      {
        source: '/:icon(favicon\\.ico|icon\\.svg|icon1\\.png|apple-icon\\.png)',
        headers: [{ key, value: 'cross-origin' }],
      },
    ];
  },
  async redirects() {
    // Whoever asks this server for a path outside the site means the same path inside it.
    const inside = basePath.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return basePath === ''
      ? []
      : [
          { source: '/', destination: `${basePath}/`, basePath: false, permanent: false },
          {
            source: `/:path((?!${inside}(?:/|$)).+)`,
            destination: `${basePath}/:path`,
            basePath: false,
            permanent: false,
          },
        ];
  },
  rewrites,
});

/** @param {string} phase what Next is about to do */
export default async function configIn(phase) {
  await prepare(phase);
  const basePath = readBasePath();
  // Links read the one (components/navigation/site-link.tsx), the layout the other.
  process.env['SITE_BASE'] = basePath;
  process.env['SITE_ELEMENTS'] = await elementsPath(phase);
  return { ...configFor(basePath), distDir: ours === undefined ? '.next' : `${ours}/next` };
}
