import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOT_THERE_MARK } from '@/lib/site/urls/not-there-mark';
import { pagePolicy } from '@/lib/site/page-policy.mjs';
import { forgetLifetimes } from '../next-internals/forget-lifetimes';
import { askedPage, type AskedPage, waitingPages } from './waiting-pages';
import CacheHandler from './cache-handler';
import { PageCache } from './page-cache';

const finished = (status = 200) => ({
  kind: 'APP_PAGE',
  html: '<script>self.__next_f.push(1)</script><main>story</main>',
  rscData: Buffer.from('story'),
  headers: { 'x-next-cache-tags': 'a' },
  status,
});

const handler = new CacheHandler();

beforeEach(() => (globalThis.broadsheetPages = new PageCache(100_000, () => '1')));

afterEach(() => (globalThis.broadsheetPages = undefined));

describe('CacheHandler', () => {
  it('gives back what Next stored, with the policy that it set on the page Next sends', async () => {
    const page = finished();
    const cacheControl = { revalidate: false, expire: undefined };
    await handler.set('/a', page, { cacheControl });
    const headers: Record<string, string> = page.headers;
    expect(headers['x-next-cache-tags']).toBe('a');
    expect(headers['cache-control']).toContain('stale-while-revalidate');
    expect(headers['content-security-policy']).toBe(pagePolicy(false));
    expect(page.html).toBe('<main>story</main>');
    expect(page.rscData).toHaveLength(0);
    const found = await handler.get('/a');
    expect(found?.value).toEqual(page);
    expect(found?.cacheControl).toEqual(cacheControl);
  });

  it('packs a page after it was answered, and counts what it takes then', async () => {
    const page = { ...finished(), html: `<main>${'a story '.repeat(1_000)}</main>` };
    await handler.set('/a', page);
    const before = waitingPages().size;
    const waiting = waitingPages().get('/a');
    expect((await handler.get('/a'))?.value).toEqual(page);
    await expect.poll(() => waiting?.packed).toBeDefined();
    expect(waiting?.finished).toBeUndefined();
    expect(waitingPages().size).toBeLessThan(before);
    expect((await handler.get('/a'))?.value).toEqual(page);
  });

  it('keeps no page of what is not there', async () => {
    const page = finished(404);
    await handler.set('/a', page);
    expect(Object.entries(page.headers)).toContainEqual(['cache-control', 'no-store']);
    expect(await handler.get('/a')).toBeNull();
    await handler.set('/b', null);
    expect(await handler.get('/b')).toBeNull();
  });

  it('gives 404 to a page that says there is nothing, and to no page whose text says the same', async () => {
    const nothing = { ...finished(), html: `<main>${NOT_THERE_MARK} class="a">` };
    await handler.set('/a', nothing);
    expect(nothing.status).toBe(404);
    expect(Object.entries(nothing.headers)).toContainEqual(['cache-control', 'no-store']);
    expect(await handler.get('/a')).toBeNull();
    const story = { ...finished(), html: `<p>${NOT_THERE_MARK.replace('<', '&lt;')}</p>` };
    await handler.set('/b', story);
    expect(story.status).toBe(200);
  });

  it('tells the server in front which page it made, and which it found', async () => {
    const ask = async (work: () => Promise<unknown>) => {
      const asked: AskedPage = { keys: new Set() };
      await askedPage().run(asked, work);
      return asked;
    };
    const made = await ask(async () => {
      await handler.get('/a');
      await handler.set('/a', finished());
    });
    const found = await ask(() => handler.get('/a'));
    expect([...made.keys, ...found.keys]).toEqual(['/a', '/a']);
    expect(found.page).toBeDefined();
    expect(found.page).toBe(made.page);
  });
});

describe('forgetLifetimes', () => {
  it('empties what Next notes about paths, in time', () => {
    const lifetimes = new SharedCacheControls({ routes: {}, dynamicRoutes: {} });
    const notes: unknown = Reflect.get(SharedCacheControls, 'cacheControls');
    if (!(notes instanceof Map)) throw new Error('Next keeps them elsewhere now');
    lifetimes.set('/a', { revalidate: 60, expire: undefined });
    expect(notes.size).toBe(1);
    for (let answers = 0; answers < 5_000; answers += 1) forgetLifetimes();
    expect(notes.size).toBe(0);
  });
});
