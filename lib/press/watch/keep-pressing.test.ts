import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { ArchiveWriter } from '@/lib/archive/write/archive-writer';
import type { PressReport } from '@/lib/model/problem';
import { keepPressing } from './keep-pressing';
import { press } from '../press';

const POST = (title: string) => `---\ntitle: ${title}\ncategories: a\n---\n<p>正文。</p>`;

/** A live newspaper with one post. */
async function newsroom() {
  const folder = mkdtempSync(join(tmpdir(), 'live-'));
  const contentDir = join(folder, 'content');
  const archive = join(folder, 'archive.db');
  mkdirSync(join(contentDir, '_posts'), { recursive: true });
  writeFileSync(join(contentDir, '_posts/2022-03-15-a.md'), POST('甲'));
  await press({ contentDir, archive });
  const reports: PressReport[] = [];
  const troubles: string[] = [];
  const stop = keepPressing({
    contentDir,
    archive,
    onReport: (report) => reports.push(report),
    onTrouble: (message) => troubles.push(message),
  });
  const reader = new ArchiveReader(archive);
  onTestFinished(async () => {
    await stop();
    reader.close();
    rmSync(folder, { recursive: true });
  });
  await expect.poll(() => reports.length, { timeout: 10_000 }).toBe(1);
  const total = () => reader.page('all', '')?.total;
  return { folder, contentDir, archive, posts: join(contentDir, '_posts'), reports, troubles, reader, total };
}

const PATIENCE = { timeout: 20_000 };

it('publishes a new post, an edited one, and takes a deleted one away', async () => {
  const { posts, reader, reports, total } = await newsroom();
  writeFileSync(join(posts, '2022-03-15-b.md'), POST('乙'));
  await expect.poll(total, PATIENCE).toBe(2);
  writeFileSync(join(posts, '2022-03-15-b.md'), POST('乙乙'));
  await expect.poll(() => reader.article('/a/2022/03/15/b.html')?.title, PATIENCE).toBe('乙乙');
  rmSync(join(posts, '2022-03-15-b.md'));
  await expect.poll(total, PATIENCE).toBe(1);
  expect(reports.map(({ generation }) => generation)).toEqual([1, 2, 3, 4]);
});

it('publishes a folder moved in, and a file put in place by renaming', async () => {
  const { folder, posts, total } = await newsroom();
  mkdirSync(join(folder, 'outside'));
  for (let day = 10; day < 20; day += 1) {
    writeFileSync(join(folder, 'outside', `2022-03-${day}-c.md`), POST(`第${day}篇`));
  }
  renameSync(join(folder, 'outside'), join(posts, 'inside'));
  await expect.poll(total, PATIENCE).toBe(11);
  writeFileSync(join(posts, '.unfinished'), POST('戊'));
  renameSync(join(posts, '.unfinished'), join(posts, '2022-03-15-e.md'));
  await expect.poll(total, PATIENCE).toBe(12);
});

it('makes few presses of a burst of 500 files', async () => {
  const { posts, reports, total } = await newsroom();
  for (let index = 0; index < 500; index += 1) {
    writeFileSync(join(posts, `2022-03-15-${index}.md`), POST(`第${index}篇`));
    if (index % 25 === 0) await sleep(50);
  }
  await expect.poll(total, { timeout: 60_000 }).toBe(501);
  expect(reports.length).toBeLessThan(20);
});

it('waits for the rest of a post that is being written', async () => {
  const { posts, reports, reader, total } = await newsroom();
  const file = join(posts, '2022-03-15-f.md');
  writeFileSync(file, '---\ntitle: 己');
  await sleep(400);
  expect(total()).toBe(1);
  writeFileSync(file, POST('己'));
  await expect.poll(() => reader.article('/a/2022/03/15/f.html')?.title, PATIENCE).toBe('己');
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
});

it('says once what is wrong, and goes on when it is right again', async () => {
  const { contentDir, folder, posts, troubles, total } = await newsroom();
  renameSync(contentDir, join(folder, 'away'));
  mkdirSync(posts, { recursive: true });
  mkdirSync(join(contentDir, '_config.yml'));
  await expect.poll(() => troubles.length, PATIENCE).toBe(1);
  expect(total()).toBe(1);
  rmSync(contentDir, { recursive: true });
  renameSync(join(folder, 'away'), contentDir);
  writeFileSync(join(posts, '2022-03-15-g.md'), POST('庚'));
  await expect.poll(total, PATIENCE).toBe(2);
  expect(troubles).toHaveLength(1);
});

it('leaves an archive that another version has pressed meanwhile to that one', async () => {
  const { archive, posts, reports, troubles, total } = await newsroom();
  const writer = new ArchiveWriter(archive, 'live');
  writer.begin();
  writer.setMeta('fingerprint', '999.1.1.settings');
  writer.commit();
  writer.close();
  writeFileSync(join(posts, '2022-03-15-b.md'), POST('乙'));
  await expect.poll(() => troubles, PATIENCE).toHaveLength(1);
  expect(troubles[0]).toMatch(/^Another version has pressed .*archive\.db \(tables 999/);
  expect([reports.length, total()]).toEqual([1, 1]);
});
