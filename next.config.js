import { fileURLToPath } from 'node:url';

/** Files of the content folder that a post may link to; everything else is looked up as a post. */
const CONTENT_FILES =
  'apng|avif|bmp|csv|css|doc|docx|epub|gif|ico|jpeg|jpg|json|m4a|mp3|mp4|ogg|pdf|png|ppt|pptx|svg|txt|wav|webm|webp|xls|xlsx|xml|zip';

/** @type {import('next').NextConfig} */
const config = {
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
  experimental: { isrFlushToDisk: false },
  async rewrites() {
    return {
      beforeFiles: [],
      afterFiles: [],
      // Articles live at their Jekyll URL, but not in a root catch-all route: fixed routes win.
      fallback: [
        { source: `/:path*.:extension(${CONTENT_FILES})`, destination: '/content-file/:path*.:extension' },
        { source: '/:path*', destination: '/jekyll-url/:path*' },
      ],
    };
  },
};

export default config;
