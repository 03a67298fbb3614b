import { afterEach, expect, it } from 'vitest';
import { sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { claimedUrl } from './claimed-url';

const POSTS = [
  '/tags/',
  '/authors/',
  '/mine',
  '/stocks/x',
  '/sw.js',
  '/robots.txt',
  '/feed/a.xml',
  '/status/',
];

function archiveOf(base: string) {
  const archive = new ScratchArchive();
  archive.put(
    ...[...POSTS, '/markdown/a', '/jekyll-url/b', '/notes.md/', '/story.html'].map((permalink, index) =>
      sampleEntry(`${index}.md`, {
        permalink,
        redirectFrom: permalink === '/story.html' ? ['/authors/x'] : [],
      }),
    ),
  );
  archive.writer.begin();
  archive.writer.putHidden({ path: 'feed.xml', role: 'static', size: 1, mtimeMs: 1 }, undefined, []);
  archive.writer.commit();
  globalThis.broadsheetArchive = archive.reader;
  return (path: string) => claimedUrl(`${base}${path}`, base);
}

afterEach(() => {
  globalThis.broadsheetArchive = undefined;
});

it.each(['', '/blog'])('gives the publisher below %j what they have at the site’s paths', async (base) => {
  const claimed = archiveOf(base);
  for (const path of [...POSTS, '/markdown/a', '/jekyll-url/b', '/notes.md'])
    expect(await claimed(`${path}?a=1`), path).toEqual({
      kind: 'rewrite',
      url: `${base}/jekyll-url${path}?a=1`,
    });
  expect(await claimed('/feed.xml')).toEqual({ kind: 'rewrite', url: `${base}/content-file/feed.xml` });
  expect(await claimed('/story.html.md')).toEqual({ kind: 'rewrite', url: `${base}/markdown/story.html` });
  expect(await claimed('/authors/x')).toEqual({ kind: 'redirect', to: `${base}/story.html` });
});

it('shows nobody the inside of the app', async () => {
  const claimed = archiveOf('');
  for (const path of ['/jekyll-url/story.html', '/markdown/story.html', '/content-file/feed.xml'])
    expect(await claimed(path)).toEqual({ kind: 'rewrite', url: `/jekyll-url${path}` });
});

it.each([
  '/',
  '/latest',
  '/tags/a',
  '/search?q=a',
  '/story.html',
  '/rss.xml',
  '/none.md',
  '/_next/static/a.js',
])('leaves %s to the app', async (path) => expect(await archiveOf('')(path)).toBeUndefined());
