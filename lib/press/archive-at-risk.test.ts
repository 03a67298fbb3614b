import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { ArchiveWriter } from '@/lib/archive/write/archive-writer';
import { corpusOptions } from '@/tools/corpus/corpus-options';
import { writeCorpus } from '@/tools/corpus/write-corpus';
import { Newsroom } from './testing/newsroom';

/** A folder of posts and its archive, pressed by processes that may die. */
function newsroom(posts: number) {
  const room = new Newsroom();
  const { contentDir, archive, reader } = room;
  writeCorpus({ out: contentDir, seed: 3, options: corpusOptions(posts) });
  const child = (shell: string) =>
    spawn('bash', ['-c', `${shell} exec "$0" scripts/run.mjs lib/press/cli.ts --full`, process.execPath], {
      env: { ...process.env, CONTENT_DIR: contentDir, ARCHIVE: archive },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  return { contentDir, archive, reader, child, press: () => room.press() };
}

const shown = (reader: ArchiveReader) => reader.page('all', '')?.total;

describe('an archive at risk', { timeout: 180_000 }, () => {
  it('RT-88 is made anew when it was cut short', async () => {
    const { archive, reader, press: again } = newsroom(60);
    const { posts } = await again();
    reader.close();
    const file = realpathSync(archive);
    truncateSync(file, Math.floor(statSync(file).size / 2));
    expect(await again()).toMatchObject({ posts });
    await expect.poll(() => shown(reader)).toBe(posts);
  });

  it('RT-88 is made anew when another version wrote it', async () => {
    const { archive, reader, press: again } = newsroom(60);
    const { posts, generation } = await again();
    const writer = new ArchiveWriter(realpathSync(archive), 'live');
    writer.begin();
    writer.setMeta('fingerprint', 'another version');
    writer.commit();
    writer.close();
    expect(await again()).toMatchObject({ posts, added: posts, generation: generation + 1 });
    await expect.poll(() => shown(reader)).toBe(posts);
  });

  it('RT-88 stays as it was when the press is killed, and the next press ends the work', async () => {
    const { reader, child, press: again } = newsroom(600);
    const { posts, generation } = await again();
    for (const after of [1_500, 3_000]) {
      const pressing = child('');
      const ended = once(pressing, 'exit');
      await wait(after);
      pressing.kill('SIGKILL');
      await ended;
      expect(shown(reader)).toBe(posts);
      expect(reader.page('all', '')?.posts).toHaveLength(50);
    }
    const report = await again();
    expect(report.posts).toBe(posts);
    expect(report.generation).toBeGreaterThanOrEqual(generation);
    await expect.poll(() => shown(reader)).toBe(posts);
  });

  it('RT-88 stays as it was when there is no room to write', async () => {
    const { reader, child, press: again } = newsroom(300);
    const { posts, generation } = await again();
    // Files may not grow beyond 200 blocks: the write fails as it does on a full disk.
    const pressing = child(`trap '' XFSZ; ulimit -f 200;`);
    const said: Buffer[] = [];
    pressing.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    const [code] = (await once(pressing, 'close')) as [number | null];
    expect(code).toBe(1);
    expect(Buffer.concat(said).toString()).toContain('what was pressed before stays online');
    expect([shown(reader), reader.generation()]).toEqual([posts, generation]);
    expect(await again()).toMatchObject({ posts });
  });
});
