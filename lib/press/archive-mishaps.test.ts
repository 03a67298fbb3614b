import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, realpathSync, rmSync, truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rebuildPath, swapIn } from '@/lib/archive/archive-file';
import { openForReading } from '@/lib/archive/open-database';
import { ArchiveWriter } from '@/lib/archive/write/archive-writer';
import { press } from './press';
import { Newsroom } from './testing/newsroom';

const POSTS = 60;
const MORE = 40;
const SECOND_OF_2100 = 4_102_444_800;

const post = (title: string) =>
  `---\ntitle: ${title}\ndate: 2022-03-15 05:52:18 +0800\ncategories: a\n---\n${'正文。'.repeat(200)}`;

/** A folder of posts that was pressed once. */
async function pressed() {
  const room = new Newsroom();
  const { contentDir, archive, reader } = room;
  const site = { contentDir, archive };
  const write = (index: number, title: string, mtime?: number, more = '') =>
    room.write(`_posts/2022-03-15-${index}.md`, post(title) + more, mtime);
  for (let index = 0; index < POSTS; index += 1) write(index, `第 ${index} 篇`);
  await press(site);
  const total = () => reader.page('all', '')?.total;
  expect(total()).toBe(POSTS);
  return { ...site, reader, write, total };
}

describe('an archive that something happened to', () => {
  for (const [what, bytes] of [
    ['cut off in the middle', 20_000],
    ['cut off in its first page', 600],
    ['empty', 0],
  ] as const) {
    it(`is made anew when it is ${what}`, async () => {
      const site = await pressed();
      site.reader.close();
      truncateSync(realpathSync(site.archive), bytes);
      rmSync(`${realpathSync(site.archive)}-wal`, { force: true });
      site.write(0, '新');
      await press(site);
      expect(site.total()).toBe(POSTS);
      expect(site.reader.newest('all', '', POSTS).map(({ title }) => title)).toContain('新');
    });
  }

  it('is made anew when another version of the press wrote it', async () => {
    const site = await pressed();
    site.reader.close();
    const database = new Database(realpathSync(site.archive));
    // What another version would have: another fingerprint, and tables that this one does not know.
    const told = database.prepare("UPDATE meta SET value = 'other' WHERE key = 'fingerprint'").run();
    expect(told.changes).toBe(1);
    database.exec('DROP TABLE articles; CREATE TABLE articles (something_else TEXT)');
    database.close();
    expect(await press(site)).toMatchObject({ posts: POSTS });
    expect(site.total()).toBe(POSTS);
    expect(site.reader.article('/a/2022/03/14/1.html')?.title).toBe('第 1 篇');
  });

  it('is made anew beside the one of before, which a server may still read', async () => {
    const site = await pressed();
    const before = openForReading(realpathSync(site.archive));
    const count = before.prepare<[], { count: number }>('SELECT count(*) AS count FROM posts');
    expect(count.get()).toEqual({ count: POSTS });
    // Another version takes its place, and this one comes back.
    const file = rebuildPath(site.archive);
    cpSync(realpathSync(site.archive), file);
    const other = new ArchiveWriter(file, 'rebuildable');
    other.begin();
    other.setMeta('fingerprint', 'other');
    other.commit();
    other.close();
    swapIn(site.archive, file);
    site.write(POSTS, '新');
    expect(await press(site)).toMatchObject({ posts: POSTS + 1, added: POSTS + 1 });
    expect(count.get()).toEqual({ count: POSTS });
    before.close();
  });
});

describe('a clock that jumps', () => {
  it('does not hide a change whose time lies before the last one, nor one from the future', async () => {
    const site = await pressed();
    const generation = site.reader.generation();
    const titles = () => site.reader.newest('all', '', POSTS).map(({ title }) => title);
    site.write(1, '来自未来', SECOND_OF_2100);
    await press(site);
    expect(titles()).toContain('来自未来');
    site.write(1, '时钟拨回', 1_600_000_000);
    await press(site);
    expect(titles()).toContain('时钟拨回');
    expect(titles()).not.toContain('来自未来');
    expect(site.reader.generation()).toBe(generation + 2);
    expect(site.total()).toBe(POSTS);
  });
});

describe('a disk that takes no more', () => {
  it('is told in one line, and what was pressed before stays', async () => {
    const site = await pressed();
    const before = readFileSync(realpathSync(site.archive));
    const titles = site.reader.newest('all', '', POSTS).map(({ title }) => title);
    for (let index = 0; index < MORE; index += 1)
      site.write(1_000 + index, '又一篇', 1_700_000_000, randomBytes(9_000).toString('hex'));
    const kilobytes = Math.ceil(before.byteLength / 1_024) + 64;
    // A limit of the process stands for a full disk, which only a superuser can make.
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `ulimit -f ${kilobytes * 2} && exec "$0" scripts/run.mjs lib/press/cli.ts`, process.execPath],
      { env: { ...process.env, CONTENT_DIR: site.contentDir, ARCHIVE: site.archive }, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      /archive\.db .*what was pressed before stays online|is full/,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(site.archive)).toBe(true);
    expect(site.reader.newest('all', '', POSTS).map(({ title }) => title)).toEqual(titles);
    expect(await press(site)).toMatchObject({ posts: POSTS + MORE });
  });
});
