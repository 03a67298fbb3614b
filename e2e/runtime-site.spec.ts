import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { residentBytes } from './resident-bytes';
import { testPort } from './ports';
import { RuntimeSite } from './runtime-site';

const FIRST_PORT = testPort(21);
/** By hand more: RUNTIME_REQUESTS=10000. */
const REQUESTS = Number(process.env['RUNTIME_REQUESTS'] ?? 1_000);
const MOST_GROWTH = 160 * 1024 * 1024;

const post = (title: string, text: string) =>
  `---\ntitle: ${title}\ndate: 2024-01-02 10:00:00 +0800\npermalink: /story.html\n---\n${text}\n`;

test.describe.configure({ mode: 'serial' });

let site: RuntimeSite;
test.beforeAll(async () => {
  site = new RuntimeSite(FIRST_PORT + test.info().parallelIndex);
  site.write('2024-01-02-story.md', post('第一版', '第一版的正文。'));
  site.write('2024-01-01-other.md', '---\ntitle: 另一篇\npermalink: /other.html\n---\n正文');
  await site.press();
  await site.serve();
});
test.afterAll(async () => {
  await site.close();
});

test('RT-86 a post that is edited, half-written and deleted while it is read is old, new or gone', async () => {
  test.setTimeout(120_000);
  const statuses = new Set<number>();
  const titles = new Set<string>();
  let isDone = false;
  const readers = Array.from({ length: 4 }, async () => {
    while (!isDone) {
      const response = await fetch(`${site.url}/story.html`);
      statuses.add(response.status);
      const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(await response.text())?.[1]?.replace(/<[^>]*>/g, '');
      if (response.status === 200 && title !== undefined) titles.add(title);
    }
  });
  const seen = async () => {
    const response = await fetch(`${site.url}/story.html`);
    return response.status === 200 ? /第.版/.exec(await response.text())?.[0] : response.status;
  };
  site.write('2024-01-02-story.md', post('第二版', '第二版的正文。'));
  await site.press();
  await expect.poll(seen).toBe('第二版');
  site.write('2024-01-02-story.md', post('第三版', '第三版的正文。').slice(0, 40));
  await site.press();
  site.write('2024-01-02-story.md', post('第四版', '第四版的正文。'));
  await site.press();
  await expect.poll(seen).toBe('第四版');
  site.remove('2024-01-02-story.md');
  await site.press();
  await expect.poll(seen).toBe(404);
  isDone = true;
  await Promise.all(readers);
  expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([]);
  for (const title of titles) expect(title).toMatch(/^(?:第.版|2024.*|Story)$/);
});

test('RT-85 any number of paths that lead nowhere cost neither disk nor memory', async () => {
  test.setTimeout(120_000 + REQUESTS * 30);
  const ask = async (from: number, count: number) => {
    for (let index = from; index < from + count; index += 1) {
      const kinds = [`/no-${index}.html`, `/category/no-${index}`, `/tags/no-${index}`, `/p/no${index}`];
      const response = await fetch(site.url + (kinds[index % kinds.length] ?? '/'));
      await response.arrayBuffer();
      expect(response.status).toBe(404);
    }
  };
  await ask(0, Math.ceil(REQUESTS / 4));
  const [files, memory] = [countFiles(), residentBytes(site.pid)];
  await ask(REQUESTS, REQUESTS);
  expect(countFiles()).toBe(files);
  expect(residentBytes(site.pid) - memory).toBeLessThan(MOST_GROWTH);
  expect((await fetch(`${site.url}/other.html`)).status).toBe(200);
});

test('the page of problems says what was done, to nobody else', async ({ page }) => {
  site.write('2024-01-03-broken.md', '---\ntitle: "坏"了"\ndate: soon\n---\n正文 <script>x</script>');
  await site.press();
  const response = await page.goto(`${site.url}/status`);
  expect(response?.status()).toBe(200);
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('heading', { name: '_posts/2024-01-03-broken.md' })).toBeVisible();
  for (const code of ['FM_YAML_INVALID', 'DATE_INVALID', 'ACTIVE_CONTENT_REMOVED']) {
    await expect(page.getByRole('rowheader', { name: code })).toBeVisible();
  }
  expect((await fetch(`${site.url}/status/none`)).status).toBe(404);
});

function countFiles(): number {
  return readdirSync('.next', { recursive: true }).length;
}
