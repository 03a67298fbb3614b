import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { press } from '@/lib/press/press';
import { archivePlace } from './archive-place';

function workshop() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const contentDir = join(folder, 'content');
  mkdirSync(join(contentDir, '_posts'), { recursive: true });
  writeFileSync(join(contentDir, '_posts/2022-03-15-a.md'), '---\ntitle: 甲\n---\n正文。');
  mkdirSync(join(folder, 'archive'));
  return { folder, contentDir, archive: join(folder, 'archive/archive.db') };
}

/** Everything in a folder, with what it is made of. */
function stateOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stats = lstatSync(join(folder, name));
      if (stats.isSymbolicLink()) return `${name} -> ${readlinkSync(join(folder, name))}`;
      return stats.isFile() ? `${name} ${readFileSync(join(folder, name)).toString('base64')}` : `${name} …`;
    });
}

function foreignDatabase(file: string, mode: string): void {
  const database = new Database(file);
  database.pragma(`journal_mode = ${mode}`);
  database.exec('CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT); CREATE TABLE posts (id INTEGER)');
  database.close();
}

describe('a path that holds no archive', () => {
  it.each<[string, (archive: string) => void]>([
    ['a text file', (archive) => writeFileSync(archive, 'Dear diary')],
    ['an empty file', (archive) => writeFileSync(archive, '')],
    ['another database', (archive) => foreignDatabase(archive, 'DELETE')],
    ['another database with a log', (archive) => foreignDatabase(archive, 'WAL')],
    ['a folder', (archive) => mkdirSync(archive)],
    ['a link that leads nowhere', (archive) => symlinkSync('nowhere.db', archive)],
    ['a link to a text file', (archive) => symlinkSync('../content/_posts/2022-03-15-a.md', archive)],
    ['a link to itself', (archive) => symlinkSync('archive.db', archive)],
    ['a device', (archive) => symlinkSync('/dev/null', archive)],
    ['a pipe', (archive) => execFileSync('mkfifo', [archive])],
  ])('is refused and left as it is: %s', async (_, put) => {
    const { folder, contentDir, archive } = workshop();
    put(archive);
    const before = stateOf(folder);
    for (const full of [false, true]) {
      await expect(press({ contentDir, archive, full })).rejects.toMatchObject({
        kind: 'foreign',
        exitCode: 2,
      });
    }
    expect(stateOf(folder)).toEqual(before);
  });
});

describe('a path that holds an archive', () => {
  it('may be a copy, a link to one elsewhere, and the link that a press has made', async () => {
    const { folder, contentDir, archive } = workshop();
    expect(archivePlace(archive)).toEqual({ path: archive });
    await press({ contentDir, archive });
    expect(archivePlace(archive)).toEqual({ path: archive });
    const copy = join(folder, 'copy.db');
    copyFileSync(archive, copy);
    expect(await press({ contentDir, archive: copy, full: true })).toMatchObject({ generation: 2 });
    const link = join(folder, 'link.db');
    symlinkSync('archive/archive.db', link);
    expect(await press({ contentDir, archive: link, full: true })).toMatchObject({ generation: 2 });
    expect(readlinkSync(link)).toBe('archive/archive.db');
    // What the press made of it is lost: it makes it again.
    renameSync(realpathSync(archive), join(folder, 'away'));
    expect(await press({ contentDir, archive })).toMatchObject({ posts: 1, added: 1 });
  });

  it('may have been made before archives were marked', async () => {
    const { contentDir, archive } = workshop();
    await press({ contentDir, archive });
    const database = new Database(realpathSync(archive));
    database.pragma('application_id = 0');
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    expect(archivePlace(realpathSync(archive))).toEqual({ path: realpathSync(archive) });
  });
});
