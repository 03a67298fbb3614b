import { expect, test } from '@playwright/test';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { testPort } from './ports';
import { Replica } from './replica';
import { SAMPLE_SITE } from './sites';

const FOLDER = resolve('.archive/e2e/live');
const CONTENT = join(FOLDER, 'content');
const CONFIG = join(CONTENT, '_config.yml');
const PATIENCE = { timeout: 20_000 };

/** What `npm start` starts: a supervisor, the server and the press. */
const site = new Replica(
  testPort(95),
  {
    CONTENT_DIR: CONTENT,
    ARCHIVE: join(FOLDER, 'archive/archive.db'),
    LOG_FORMAT: 'json',
    LOG_LEVEL: 'info',
  },
  [process.execPath, 'scripts/run.mjs', 'scripts/start.ts'],
);

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync(SAMPLE_SITE.contentDir, CONTENT, { recursive: true });
  await site.start();
  await expect.poll(() => site.output, PATIENCE).toContain('Watching');
});
test.afterAll(async () => {
  await site.stop();
  rmSync(FOLDER, { recursive: true, force: true });
});

const figures = async () => (await (await fetch(`${site.url}/healthz`)).json()) as { posts: number };
const post = (name: string) =>
  writeFileSync(
    join(CONTENT, '_posts', `2026-01-02-${name}.md`),
    `---\ntitle: ${name}\npermalink: /${name}.html\n---\n正文。\n`,
  );
const statusOf = async (path: string) => (await fetch(site.url + path)).status;

/** Process ids of the children of `npm start` whose command has this in it. */
function children(part: string): readonly number[] {
  const { pid } = site;
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((id) => id !== '')
    .map(Number)
    .filter((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(part));
}

test('goes on publishing by the settings it had, and over links that lead anywhere', async () => {
  const title = /<title>[^<]*<\/title>/.exec(await (await fetch(site.url)).text())?.[0];
  const good = readFileSync(CONFIG, 'utf8');
  writeFileSync(CONFIG, `${good}future: [\n`);
  symlinkSync('/proc', join(CONTENT, 'proc'));
  mkdirSync(join(CONTENT, '.git'));
  writeFileSync(join(CONTENT, '.git/config'), 'secret');
  mkdirSync(join(CONTENT, 'assets'), { recursive: true });
  symlinkSync('../.git/config', join(CONTENT, 'assets/x'));
  symlinkSync('.', join(CONTENT, '_posts/loop'));
  post('with-a-slip');
  await expect.poll(() => statusOf('/with-a-slip.html'), PATIENCE).toBe(200);
  await expect
    .poll(() => site.output, PATIENCE)
    .toMatch(/"level":"error".*_config\.yml, line \d+: is not YAML/);
  expect(await (await fetch(site.url)).text()).toContain(title);
  for (const path of ['/assets/x', '/proc/version', '/.git/config']) expect(await statusOf(path)).toBe(404);
  writeFileSync(CONFIG, good);
  await expect.poll(() => site.output, PATIENCE).toContain('_config.yml is in order again.');
});

test('keeps its posts while the folder is not whole', async () => {
  const { posts } = await figures();
  renameSync(join(CONTENT, '_posts'), join(FOLDER, 'away'));
  await expect
    .poll(() => site.output, PATIENCE)
    .toMatch(/"level":"error".*holds 0 of the .*--allow-removals/);
  expect((await figures()).posts).toBe(posts);
  renameSync(join(FOLDER, 'away'), join(CONTENT, '_posts'));
  await expect.poll(() => site.output, PATIENCE).toContain('The press goes on.');
  expect((await figures()).posts).toBe(posts);
});

test('serves while its press is dead, and presses again', async () => {
  const [press = 0] = children('keep-pressing');
  process.kill(press, 'SIGKILL');
  await expect.poll(() => site.output).toContain('(SIGKILL). Serving goes on');
  expect(await statusOf('/latest')).toBe(200);
  post('after-a-kill');
  await expect.poll(() => statusOf('/after-a-kill.html'), PATIENCE).toBe(200);
});

test('writes nothing but lines of its log, and ends with its server', async () => {
  for (const line of site.output.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  const [server = 0] = children('serve');
  process.kill(server, 'SIGKILL');
  expect(await site.ended()).toBe(1);
  expect(site.output).toMatch(
    /"level":"fatal".*The server process ended \(SIGKILL\), and so does everything\./,
  );
});
