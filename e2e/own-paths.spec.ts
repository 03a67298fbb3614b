import { expect, test } from '@playwright/test';
import { testPort } from './ports';
import { RuntimeSite } from './runtime-site';

const FIRST_PORT = testPort(80);
const OWN = [
  '/tags/',
  '/authors/',
  '/mine',
  '/stocks/600000',
  '/sw.js',
  '/status/',
  '/feed.json',
  '/markdown/a',
  '/page2/',
];

let site: RuntimeSite;
test.beforeAll(async () => {
  site = new RuntimeSite(FIRST_PORT + test.info().parallelIndex);
  for (const [index, path] of OWN.entries())
    site.write(`2024-01-02-own-${index}.md`, `---\ntitle: 自己的 ${path}\npermalink: ${path}\n---\n正文。`);
  site.write(
    '2024-01-03-mover.md',
    '---\ntitle: 搬家\npermalink: /mover.html\nredirect_from: [/old.md, /old/, /robots.txt, /tags/, /mover.html]\n---\n正文。',
  );
  site.put('a b%41.txt', '名字');
  site.put('site.css', 'body{}');
  site.put('site.js', 'alert(1)');
  await site.press();
  await site.serve();
});
test.afterAll(() => site.close());

test('what a publisher has at a path of the site stays theirs', async () => {
  for (const path of OWN) {
    const response = await fetch(site.url + path, { redirect: 'manual' });
    expect([path, response.status]).toEqual([path, 200]);
    expect(await response.text(), path).toContain(`自己的 ${path}`);
  }
});

test('a redirect takes nobody’s path', async () => {
  expect(await (await fetch(`${site.url}/robots.txt`)).text()).toContain('User-agent');
  for (const path of ['/old.md', '/old']) {
    const response = await fetch(site.url + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/mover.html']);
  }
  expect((await fetch(`${site.url}/mover.html`, { redirect: 'manual' })).status).toBe(200);
});

test('files are served by their name, styles with a type, scripts without', async () => {
  const typeOf = async (path: string) => {
    const { status, headers } = await fetch(site.url + path);
    return [status, headers.get('content-type'), headers.get('x-content-type-options')];
  };
  expect(await typeOf('/a%20b%2541.txt')).toEqual([200, 'text/plain; charset=utf-8', 'nosniff']);
  expect(await typeOf('/a%20bA.txt')).toEqual([404, 'text/plain; charset=utf-8', 'nosniff']);
  expect(await typeOf('/site.css')).toEqual([200, 'text/css; charset=utf-8', 'nosniff']);
  expect(await typeOf('/site.js')).toEqual([200, 'text/plain; charset=utf-8', 'nosniff']);
});
