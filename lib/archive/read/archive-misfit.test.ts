import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { rebuildPath, swapIn, sweep } from '../archive-file';
import { ARCHIVE_VERSION } from '../archive-version';
import { SCHEMA_VERSION } from '../schema';
import { sampleEntry } from '../testing/sample-entry';
import { ArchiveWriter } from '../write/archive-writer';
import { ArchiveReader } from './archive-reader';

const OWN = `${ARCHIVE_VERSION}.settings`;
const READABLE = `${SCHEMA_VERSION}.999.999.settings`;
const FOREIGN = '999.1.1.settings';
/** A little longer than the reader trusts its last look. */
const LOOK = 220;

/** A path at which presses of any version swap archives in, each with one post named after it, and a reader. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), 'misfit-'));
  const archive = join(folder, 'archive.db');
  const reader = new ArchiveReader(archive);
  onTestFinished(() => {
    reader.close();
    rmSync(folder, { recursive: true });
  });
  const swap = async (fill: (file: string) => void) => {
    const file = rebuildPath(archive);
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true });
    fill(file);
    swapIn(archive, file);
    sweep(archive);
    await sleep(LOOK);
  };
  const press = (name: string, fingerprint: string, baseurl = '') =>
    swap((file) => {
      const writer = new ArchiveWriter(file, 'rebuildable');
      writer.begin();
      writer.setMeta('fingerprint', fingerprint);
      writer.putSite({ title: name, description: '', url: '', baseurl, lang: 'zh-CN', timezone: 'UTC' });
      const entry = sampleEntry('a.md', { title: name });
      writer.putPost({ path: 'a.md', role: 'post', size: 1, mtimeMs: 1 }, undefined, entry, []);
      writer.commit();
      writer.close();
    });
  const shown = () => reader.newest('all', '', 9).map(({ title }) => title);
  return { archive, reader, swap, press, shown };
}

it('an archive of another version is not read while there is one of ours, and named', async () => {
  const { press, reader, shown } = place();
  await press('ours', OWN);
  expect([shown(), reader.misfit()]).toEqual([['ours'], undefined]);
  for (const [fingerprint, fit] of [
    [FOREIGN, 'foreign'],
    ['other', 'foreign'],
    ['', 'foreign'],
    [READABLE, 'readable'],
  ] as const) {
    await press('theirs', fingerprint);
    // Twice, so that the file that is read has lost its name and been followed by another at it.
    await press('theirs again', fingerprint);
    expect(shown()).toEqual(['ours']);
    expect(reader.article('/a.html')?.title).toBe('ours');
    expect(reader.misfit()).toMatchObject({
      fit,
      reason: expect.stringContaining('another version') as string,
    });
  }
  await press('ours again', OWN);
  expect([shown(), reader.misfit()]).toEqual([['ours again'], undefined]);
});

it('an archive of other settings is followed, one for another baseurl is not', async () => {
  const { press, reader, shown } = place();
  await press('one', OWN, '/news');
  await press('two', `${OWN}-changed`, '/news');
  expect([shown(), reader.misfit()]).toEqual([['two'], undefined]);
  await press('moved', OWN, '/elsewhere');
  expect(shown()).toEqual(['two']);
  expect(reader.misfit()?.reason).toBe('it is for baseurl “/elsewhere”, and this program for “/news”');
});

it('what is no archive is not read while there is one', async () => {
  const { press, swap, reader, shown } = place();
  await press('ours', OWN);
  expect(shown()).toEqual(['ours']);
  for (const bytes of ['', 'no database', 'SQLite format 3\0'.padEnd(5_000, 'x')]) {
    await swap((file) => writeFileSync(file, bytes));
    expect(shown()).toEqual(['ours']);
    expect(reader.misfit()?.fit).toBe('foreign');
  }
});

it('a reader that began with another version’s archive reads it where it can, and changes to its own', async () => {
  const { press, reader, shown } = place();
  await press('theirs', READABLE);
  expect(shown()).toEqual(['theirs']);
  expect(reader.misfit()?.fit).toBe('readable');
  await press('not even readable', FOREIGN);
  expect(shown()).toEqual(['theirs']);
  await press('theirs, newer', READABLE);
  expect(shown()).toEqual(['theirs, newer']);
  await press('ours', OWN);
  expect([shown(), reader.misfit()]).toEqual([['ours'], undefined]);
});

it('an archive that becomes another version’s in place is named', async () => {
  const { archive, press, reader, shown } = place();
  await press('ours', OWN);
  expect(shown()).toEqual(['ours']);
  const writer = new ArchiveWriter(archive, 'live');
  writer.begin();
  writer.setMeta('fingerprint', FOREIGN);
  writer.commit();
  writer.close();
  expect(reader.misfit()?.fit).toBe('foreign');
});
