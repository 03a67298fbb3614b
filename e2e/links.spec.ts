import { expect, test } from '@playwright/test';
import { LinkChecker, LinkState } from 'linkinator';
import { SAMPLE_SITE } from './sites';

const SITE = SAMPLE_SITE.url;
/** Pages that the crawl cannot get to on a site with so little: it begins at these, too. */
const BEGINNINGS = ['', 'archive', 'categories', 'search', 'latest/page/1'];
/** Drawn one after the other, each as long as a whole page; e2e/share.spec.ts asks for some. */
const DRAWN = '/card/';
/** Every filter has a page and every page leads to other filters: of these there is no end. */
const WITHOUT_END = String.raw`/search(\.\w+)?\?`;

test('no link inside the sample site is broken', async () => {
  test.setTimeout(120_000);
  const checker = new LinkChecker();
  const found = await checker.check({
    path: BEGINNINGS.map((path) => SITE + path),
    recurse: true,
    concurrency: 8,
    timeout: 20_000,
    checkFragments: true,
    linksToSkip: [`^(?!${SITE})`, WITHOUT_END, DRAWN],
  });
  const checked = found.links.filter(({ state }) => state !== LinkState.SKIPPED);
  const broken = found.links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url, parent, status }) => `${url} (${String(status)}) on ${parent ?? '?'}`)).toEqual(
    [],
  );
  expect(new Set(checked.map(({ url }) => url)).size).toBeGreaterThan(250);
});
