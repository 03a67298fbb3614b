import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PressTrouble } from './press-trouble';
import type { PressOptions } from './press';
import { Newsroom } from './testing/newsroom';

const POSTS = 230;

/** A newsroom with so many posts, half of them in a folder of their own. */
async function newsroom(posts = POSTS): Promise<Newsroom> {
  const room = new Newsroom();
  room.write('_config.yml', 'title: 金融消息\n');
  for (let index = 0; index < posts; index += 1) {
    const folder = index % 2 === 0 ? '_posts' : '_posts/old';
    room.write(`${folder}/2022-03-15-${index}.md`, `---\ntitle: 第 ${index} 篇\n---\n正文。`);
  }
  expect(await room.press()).toMatchObject({ posts });
  return room;
}

const shown = (room: Newsroom) => room.reader.page('all', '')?.total;

/** Presses, which has to end with a line about lost posts and to leave the archive as it was. */
async function expectKept(room: Newsroom, options: Partial<PressOptions> = {}): Promise<void> {
  const before = [shown(room), room.reader.generation()];
  const stopped = await room.press(options).catch((error: unknown) => error);
  expect(stopped).toBeInstanceOf(PressTrouble);
  expect(stopped).toMatchObject({ kind: 'lost', exitCode: 1 });
  expect(String(stopped)).toMatch(/holds \d+ of the \d+ posts .* npm run press -- --allow-removals/);
  expect([shown(room), room.reader.generation()]).toEqual(before);
}

const remove = (room: Newsroom, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, nth) => {
    const path = `${(from + nth) % 2 === 0 ? '_posts' : '_posts/old'}/2022-03-15-${from + nth}.md`;
    unlinkSync(join(room.contentDir, path));
    return path;
  });

describe('a content folder that is not whole', () => {
  it('keeps its posts online when it is empty, however few there were', async () => {
    for (const posts of [1, 120]) {
      const room = await newsroom(posts);
      rmSync(room.contentDir, { recursive: true });
      mkdirSync(room.contentDir);
      for (const options of [{}, { only: ['_posts', '_config.yml'] }, { full: true }]) {
        await expectKept(room, options);
      }
    }
  });

  it('keeps them when more than half are gone, and goes on when they are back or meant to be gone', async () => {
    const room = await newsroom();
    cpSync(room.contentDir, join(room.folder, 'copy'), { recursive: true, preserveTimestamps: true });
    const gone = remove(room, 0, 130);
    await expectKept(room);
    await expectKept(room, { only: gone });
    // A setting that shapes posts has the archive made anew; that is no way round.
    room.write('_config.yml', 'title: 金融消息\npermalink: /:title/\n');
    await expectKept(room);
    rmSync(room.contentDir, { recursive: true });
    renameSync(join(room.folder, 'copy'), room.contentDir);
    expect(await room.press()).toMatchObject({ posts: POSTS });
    remove(room, 0, 130);
    await expectKept(room);
    expect(await room.press({ allowRemovals: true })).toMatchObject({ posts: POSTS - 130, removed: 130 });
    expect(await room.press()).toMatchObject({ posts: POSTS - 130, removed: 0 });
  });

  it('keeps half of them when they go one after the other', async () => {
    const room = await newsroom();
    let left = POSTS;
    for (let at = 0; at < POSTS; at += 10) {
      const only = remove(room, at, at + 10);
      left = await room.press({ only }).then(
        ({ posts }) => posts,
        () => left,
      );
    }
    expect(left).toBe(120);
    await expectKept(room);
  });

  it('may lose less than that, and may have all of its files elsewhere', async () => {
    const room = await newsroom();
    remove(room, 0, 100);
    expect(await room.press()).toMatchObject({ posts: POSTS - 100 });
    renameSync(join(room.contentDir, '_posts'), join(room.contentDir, 'posts'));
    mkdirSync(join(room.contentDir, 'en'));
    renameSync(join(room.contentDir, 'posts'), join(room.contentDir, 'en/_posts'));
    expect(await room.press()).toMatchObject({ posts: POSTS - 100, added: POSTS - 100 });
    expect(readdirSync(room.contentDir)).toEqual(['_config.yml', 'en']);
  });

  it('says which setting keeps all posts out', async () => {
    const room = await newsroom(3);
    room.write('_config.yml', 'title: 金融消息\ncollections_dir: none\n');
    await expect(room.press()).rejects.toThrow(/collections_dir leaves no post .*--allow-removals/);
  });
});
