import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Folder of the build that is being made or served, a path inside the project: scripts/build-app.ts and
 * scripts/serve.ts say which. Plain `next` takes its bundled programs from the current one.
 */
const build = process.env['BROADSHEET_BUILD'] ?? '.build/current';

/** Where plain `next build` writes. */
const PLAIN = '.next';

/** @param {string} path inside the project */
const inProject = (path) => fileURLToPath(new URL(path, import.meta.url));

/** `baseurl` of the content's _config.yml: empty or `/like-this`. */
const basePathFile = inProject(`${build}/base-path`);
const basePath = existsSync(basePathFile) ? readFileSync(basePathFile, 'utf8') : '';

/** Files of the content folder that a post may link to; everything else is looked up as a post. */
const CONTENT_FILES =
  'apng|avif|bmp|csv|css|doc|docx|epub|gif|ico|jpeg|jpg|js|json|m4a|mjs|mp3|mp4|ogg|pdf|png|ppt|pptx|svg|txt|wav|webm|webp|xls|xlsx|xml|zip';

/** @type {import('next').NextConfig} */
const config = {
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
  turbopack: {
    rules: {
      '**/next/dist/esm/server/app-render/collect-segment-data.js': {
        loaders: [inProject('lib/page-cache/no-segments-loader.mjs')],
        as: '*.js',
      },
    },
  },
  experimental: { isrFlushToDisk: false },
  async headers() {
    // Chats and feed readers on other sites show the icon.
    const key = 'Cross-Origin-Resource-Policy';
    return [
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
  async rewrites() {
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
  },
};

/** @param {string} phase what Next is about to do */
export default function configIn(phase) {
  const ours = `${build}/next`;
  if (process.env['BROADSHEET_BUILD']) return { ...config, distDir: ours };
  const isOurs = phase === 'phase-production-server' && builtAt(ours) > builtAt(PLAIN);
  return { ...config, distDir: isOurs ? ours : PLAIN };
}

/** When Next built into a folder; 0 where it did not. @param {string} folder */
function builtAt(folder) {
  return statSync(inProject(`${folder}/BUILD_ID`), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
