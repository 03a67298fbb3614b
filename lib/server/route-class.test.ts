import { expect, it } from 'vitest';
import { routeClass } from './route-class';

it.each([
  ['/', 'front'],
  ['', 'front'],
  ['/market/2026/11/20/story.html', 'article'],
  ['/2026/11/20/story', 'article'],
  ['/no/such/thing', 'article'],
  ['/latest/page/3', 'list'],
  ['/category/xinhua', 'list'],
  ['/2026/11/', 'list'],
  ['/search', 'search'],
  ['/search.json', 'search'],
  ['/search.xml', 'feed'],
  ['/feed.xml', 'feed'],
  ['/feed/by_tag/x.xml', 'feed'],
  ['/feedback', 'article'],
  ['/sitemap/posts-1.xml', 'sitemap'],
  ['/card/1abc/preview.png', 'card'],
  ['/new-posts.json', 'data'],
  ['/.well-known/security.txt', 'data'],
  ['/_next/static/chunks/1.js', 'asset'],
  ['/healthz', 'operations'],
])('takes %s for %s', (path, expected) => expect(routeClass(path)).toBe(expected));
