import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Written by scripts/build-app.ts; a build and the server that serves it read the same. */
const BASE_PATH_FILE = new URL('.build/base-path', import.meta.url);

/** `baseurl` of the content's _config.yml: empty or `/like-this`. */
const basePath = existsSync(BASE_PATH_FILE) ? readFileSync(BASE_PATH_FILE, 'utf8') : '';

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
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3'],
  cacheHandler: fileURLToPath(new URL('.build/cache-handler.cjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  turbopack: {
    rules: {
      '**/next/dist/esm/server/app-render/collect-segment-data.js': {
        loaders: [fileURLToPath(new URL('lib/page-cache/no-segments-loader.mjs', import.meta.url))],
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

export default config;
