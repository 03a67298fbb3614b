import { chromium, type Page } from '@playwright/test';
import { routes } from '@/lib/site/urls/routes';
import { ensureBrowser } from '@/scripts/setup/ensure-browser';
import { QUIET_BROWSER } from '@/scripts/setup/quiet-browser';
import { formatNumber } from '../figures/format-number';
import { latencyOf } from '../figures/latency-of';
import { HttpClient } from '../http/http-client';
import { ArchiveFacts } from '../site/archive-facts';
import { shuffled } from '../site/shuffled';
import { startSite } from '../site/start-site';
import type { AreaContext } from './area';

const KB = 1_000;
const MANY = 10_000;
/** Sources to look for by the syllables of their names. */
const LOOKED_FOR = 20;

/** The directory of all sources: its bytes, and how fast its field narrows it in a browser. */
export async function measureSources({ site, log, port }: AreaContext): Promise<void> {
  const { posts } = site;
  const facts = new ArchiveFacts(site.archive);
  const sources = facts.categories(MANY);
  facts.close();
  const server = await startSite(site, port, 'serve');
  try {
    const client = new HttpClient(server.url, 1);
    const { body } = await client.get(routes.categories);
    client.close();
    const name = `page of all sources, ${formatNumber(sources.length)} of them`;
    log.value('sources', name, posts, body.length / KB, 'kB');

    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...QUIET_BROWSER] });
    try {
      const typed = shuffled(sources.map(({ slug }) => slug)).slice(0, LOOKED_FOR);
      const started = performance.now();
      const times = await keyTimes(await browser.newPage(), server.url + routes.categories, typed);
      const seconds = (performance.now() - started) / 1_000;
      log.latency('sources', 'from a key to the narrowed list', posts, latencyOf(times, 0, seconds));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Types each word letter by letter; milliseconds from each key, and from clearing the field, to the frame after it. */
async function keyTimes(page: Page, url: string, words: readonly string[]): Promise<number[]> {
  await page.goto(url);
  const spellings = page.waitForResponse(`**${routes.sourceKeys}`);
  const field = page.getByRole('searchbox').and(page.locator('[aria-controls]'));
  await field.focus();
  await (await spellings).finished();
  await page.evaluate(() => {
    const times: number[] = [];
    addEventListener(
      'input',
      ({ timeStamp }) =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            times.push(performance.now() - timeStamp);
            document.documentElement.dataset['keyTimes'] = times.join(' ');
          }),
        ),
      { capture: true },
    );
  });
  for (const word of words) {
    await field.clear();
    await field.pressSequentially(word, { delay: 30 });
  }
  const keys = words.join('').length;
  await page.waitForFunction(
    (least) => (document.documentElement.dataset['keyTimes'] ?? '').split(' ').length >= least,
    keys,
  );
  const times = await page.locator('html').getAttribute('data-key-times');
  return (times ?? '').split(' ').map(Number);
}
