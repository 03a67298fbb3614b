import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchContent } from './watch-content';

function workshop(): string {
  const workshop = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(workshop, 'site', '_posts'), { recursive: true });
  onTestFinished(() => rmSync(workshop, { recursive: true }));
  return workshop;
}

/** The paths told so far, once the watch has begun. */
async function watched(folder: string): Promise<Set<string>> {
  const told = new Set<string>();
  const onPolling = (reason: string) => expect.fail(reason);
  onTestFinished(watchContent(folder, { onChange: (path) => told.add(path), onPolling }));
  await expect.poll(() => told.has(''), { timeout: 5_000 }).toBe(true);
  told.clear();
  return told;
}

it('tells the paths of new, changed and deleted files', async () => {
  const site = join(workshop(), 'site');
  const told = await watched(site);
  writeFileSync(join(site, '_posts', 'a.md'), 'x');
  await expect.poll(() => [...told]).toEqual(['_posts/a.md']);
  told.clear();
  writeFileSync(join(site, '_posts', 'a.md'), 'y');
  await expect.poll(() => [...told]).toEqual(['_posts/a.md']);
  told.clear();
  rmSync(join(site, '_posts', 'a.md'));
  writeFileSync(join(site, '_config.yml'), 'title: x');
  await expect.poll(() => [...told].sort()).toEqual(['_config.yml', '_posts/a.md']);
});

it('leaves out what no press reads', async () => {
  const site = join(workshop(), 'site');
  const told = await watched(site);
  for (const name of ['.a.md.swp', 'a.md~', '.git', '_site']) writeFileSync(join(site, name), 'x');
  writeFileSync(join(site, 'last.html'), 'x');
  await expect.poll(() => [...told]).toEqual(['last.html']);
});

it('follows folders that are made, moved in, renamed and moved out', async () => {
  const outside = workshop();
  const site = join(outside, 'site');
  const told = await watched(site);
  mkdirSync(join(site, '_posts', '2021', '03'), { recursive: true });
  await expect.poll(() => told.has('_posts/2021')).toBe(true);
  await expect
    .poll(() => {
      writeFileSync(join(site, '_posts', '2021', '03', 'a.md'), 'x');
      return told.has('_posts/2021/03/a.md');
    })
    .toBe(true);
  told.clear();
  renameSync(join(site, '_posts', '2021'), join(site, '_posts', '2022'));
  await expect.poll(() => told.has('_posts/2021') && told.has('_posts/2022')).toBe(true);
  await expect
    .poll(() => {
      writeFileSync(join(site, '_posts', '2022', '03', 'b.md'), 'x');
      return told.has('_posts/2022/03/b.md');
    })
    .toBe(true);
  renameSync(join(site, '_posts', '2022'), join(outside, 'gone'));
  await expect.poll(() => told.has('_posts/2022')).toBe(true);
  writeFileSync(join(site, '_posts', 'c.md'), 'x');
  await expect.poll(() => told.has('_posts/c.md')).toBe(true);
  told.clear();
  writeFileSync(join(outside, 'gone', '03', 'd.md'), 'x');
  writeFileSync(join(site, '_posts', 'e.md'), 'x');
  await expect.poll(() => told.has('_posts/e.md')).toBe(true);
  expect([...told]).toEqual(['_posts/e.md']);
});

it('follows a content folder that is a link to where it leads', async () => {
  const outside = workshop();
  mkdirSync(join(outside, 'second', '_posts'), { recursive: true });
  const site = join(outside, 'current');
  symlinkSync('site', site);
  const told = await watched(site);
  symlinkSync('second', join(outside, 'next'));
  renameSync(join(outside, 'next'), site);
  await expect.poll(() => told.has(''), { timeout: 5_000 }).toBe(true);
  writeFileSync(join(outside, 'second', '_posts', 'a.md'), 'x');
  await expect.poll(() => told.has('_posts/a.md')).toBe(true);
});

it('neither follows nor trips over links that lead out, in a circle or without an end', async () => {
  const outside = workshop();
  const site = join(outside, 'site');
  mkdirSync(join(outside, 'other', 'deep'), { recursive: true });
  mkdirSync(join(site, 'pictures'));
  mkdirSync(join(site, '.hidden'));
  const links = [
    ['proc', '/proc'],
    ['other', '../other'],
    ['loop', '.'],
    ['up', '..'],
    ['hidden', '.hidden'],
    ['nowhere', 'none'],
    ['_posts/loop', '.'],
    ['more', 'pictures'],
  ] as const;
  for (const [name, target] of links) symlinkSync(target, join(site, name));
  execFileSync('mkfifo', [join(site, 'pipe')]);
  const told = await watched(site);
  symlinkSync('/proc', join(site, '_posts', 'proc'));
  symlinkSync('/proc', join(site, 'late'));
  await expect.poll(() => told.has('late')).toBe(true);
  told.clear();
  for (const folder of ['other', 'other/deep']) writeFileSync(join(outside, folder, 'a.md'), 'x');
  writeFileSync(join(site, '.hidden', 'a.md'), 'x');
  writeFileSync(join(site, '_posts', 'a.md'), 'x');
  writeFileSync(join(site, 'pictures', 'a.png'), 'x');
  await expect.poll(() => told.has('pictures/a.png') && told.has('more/a.png')).toBe(true);
  expect([...told].sort()).toEqual(['_posts/a.md', 'more/a.png', 'pictures/a.png']);
});
