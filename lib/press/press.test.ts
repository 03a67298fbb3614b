import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PressReport } from '@/lib/model/problem';
import { corpusOptions } from '@/tools/corpus/corpus-options';
import { corpusPost } from '@/tools/corpus/corpus-post';
import { lockPress } from './press';
import { Newsroom } from './testing/newsroom';

const post = (title: string, body = '<p>正文。</p>') =>
  `---\ntitle: ${title}\ndate: 2022-03-15 05:52:18 +0800\ncategories: zhongguozhengquanbao\n---\n${body}`;
const CONFIG = 'title: 金融消息\ntimezone: Asia/Shanghai\n';
const PERMALINK = '/zhongguozhengquanbao/2022/03/15/a.html';

describe('press', () => {
  it('adds, leaves alone, changes and removes', async () => {
    const room = new Newsroom();
    room.write('_config.yml', CONFIG);
    room.write('_posts/2022-03-15-a.md', post('甲'));
    room.write('_posts/2022-03-15-b.md', post('乙'));
    expect(await room.press()).toMatchObject({ generation: 1, posts: 2, added: 2, problems: [] });
    expect(room.reader.article(PERMALINK)?.title).toBe('甲');
    expect(room.reader.site()?.title).toBe('金融消息');

    expect(await room.press()).toMatchObject({ generation: 1, posts: 2, added: 0, unchanged: 2 });

    room.write('_posts/2022-03-15-a.md', post('甲甲'), 1_700_000_001);
    room.remove('_posts/2022-03-15-b.md');
    expect(await room.press()).toMatchObject({ generation: 2, posts: 1, added: 0, changed: 1, removed: 1 });
    expect(room.reader.article(PERMALINK)?.title).toBe('甲甲');
  });

  it('takes a new site title without pressing posts again, and a new permalink style by rebuilding', async () => {
    const room = new Newsroom();
    room.write('_config.yml', CONFIG);
    room.write('_posts/2022-03-15-a.md', post('甲'));
    await room.press();
    room.write('_config.yml', CONFIG.replace('金融消息', '新名'));
    expect(await room.press()).toMatchObject({ generation: 2, unchanged: 1 });
    expect(room.reader.site()?.title).toBe('新名');
    room.write('_config.yml', `${CONFIG}permalink: /:title/\n`);
    expect(await room.press()).toMatchObject({ generation: 3, added: 1 });
    await expect.poll(() => room.reader.article('/a/')?.title).toBe('甲');
  });

  it('names a category after its own page', async () => {
    const room = new Newsroom();
    room.write('_posts/2022-03-15-a.md', post('甲'));
    room.write(
      'category/zhongguozhengquanbao.html',
      '---\nlayout: category\ntitle: 中国证券报新闻\ncategory: zhongguozhengquanbao\n---\n',
    );
    await room.press();
    expect(room.reader.category('zhongguozhengquanbao')?.name).toBe('中国证券报');
  });

  it('shows a post of the future only when it is due, if the site wants that', async () => {
    const room = new Newsroom();
    room.write('_config.yml', 'future: false\n');
    const due = new Date(Date.now() + 1_500).toISOString();
    room.write('_posts/2022-03-15-a.md', `---\ntitle: 明天\ndate: ${due}\npermalink: /soon.html\n---\nx`);
    expect(await room.press()).toMatchObject({ posts: 0 });
    await expect.poll(async () => (await room.press()).posts, { timeout: 5_000 }).toBe(1);
  });

  it('counts what it took out of posts, and stays right as they come, change and go', async () => {
    const room = new Newsroom();
    const hidden = '<p style="display:none">看不见的一段。</p>';
    room.write(
      '_posts/2022-03-15-a.md',
      post('甲', `<p>正文。</p>${hidden}${hidden}<p>分享到：微信 微博</p>`),
    );
    room.write('_posts/2022-03-16-b.md', post('乙', `<p>微信扫一扫，成了菜市场的新标配。</p>${hidden}`));
    room.write('_posts/2022-03-17-c.md', '---\n---\n\n# 丙\n\n正文。\n');
    expect((await room.press()).removals).toEqual([
      { step: 'repeated-title', count: 1, posts: 1 },
      { step: 'back-links', count: 1, posts: 1 },
      { step: 'hidden', count: 3, posts: 2 },
    ]);

    room.write('_posts/2022-03-15-a.md', post('甲', `<p>正文。</p>${hidden}`), 1_700_000_001);
    room.write('_posts/2022-03-17-c.md', '---\npublished: false\n---\n# 丙\n\n正文。\n', 1_700_000_001);
    const after = [{ step: 'hidden', count: 2, posts: 2 }];
    expect((await room.press()).removals).toEqual(after);
    expect((await room.press()).removals).toEqual(after);
    expect((await room.press({ full: true })).removals).toEqual(after);

    room.remove('_posts/2022-03-16-b.md');
    expect((await room.press()).removals).toEqual([{ step: 'hidden', count: 1, posts: 1 }]);
    room.remove('_posts/2022-03-15-a.md');
    expect((await room.press()).removals).toEqual([]);
  });

  it('keeps unpublished posts out', async () => {
    const room = new Newsroom();
    room.write('_posts/2022-03-15-a.md', post('甲').replace('---\n', '---\npublished: false\n'));
    expect(await room.press()).toMatchObject({ posts: 0, added: 1 });
  });

  it('names 20 broken posts among 1,000 and leaves all of them readable', async () => {
    const room = new Newsroom();
    const options = corpusOptions(1_000);
    for (let index = 0; index < 980; index += 1) {
      // The corpus breaks some posts of its own; this test wants to know which ones are broken.
      const { path, text } = corpusPost(index >= 499 ? index + 1 : index, 7, options);
      room.write(path, text);
    }
    for (let index = 0; index < 20; index += 1) {
      room.write(
        `_posts/2022-03-15-broken-${index}.md`,
        post(`"他说"好"了"`, `<p>第 ${index} 篇的正文。</p>`),
      );
    }
    const report = await room.press();
    expect(report.posts).toBe(1_000);
    const named = new Set(report.problems.map(({ path }) => path));
    expect([...named].filter((path) => path.includes('broken'))).toHaveLength(20);
    const pages = room.reader.page('all', '')?.last ?? 0;
    let readable = 0;
    for (let number = 1; number <= pages; number += 1) {
      for (const { permalink } of room.reader.page('all', '', number)?.posts ?? []) {
        if (room.reader.article(permalink)?.html) readable += 1;
      }
    }
    expect(readable).toBe(1_000);
  });

  it('presses many files in worker threads to the same archive', async () => {
    const room = new Newsroom();
    const options = corpusOptions(1_300);
    for (let index = 0; index < 1_300; index += 1) {
      const { path, text } = corpusPost(index, 3, options);
      room.write(path, text);
    }
    expect(await room.press()).toMatchObject({ posts: 1_300, added: 1_300 });
  });

  it('never runs front matter', async () => {
    const room = new Newsroom();
    const trace = join(room.folder, 'ran');
    room.write(
      '_posts/2022-03-15-a.md',
      `---js\n{ title: require('fs').writeFileSync(${JSON.stringify(trace)}, '') }\n---\n正文`,
    );
    const report = await room.press();
    expect(existsSync(trace)).toBe(false);
    expect(report.posts).toBe(1);
    expect(report.problems.map(({ code }) => code)).toContain('FM_BAD_OPENER');
  });

  it('leaves the live archive alone when the folder is gone, and says so', async () => {
    const room = new Newsroom();
    room.write('_posts/2022-03-15-a.md', post('甲'));
    await room.press();
    rmSync(room.contentDir, { recursive: true });
    await expect(room.press()).rejects.toThrow(/content folder/);
    expect(room.reader.page('all', '')?.total).toBe(1);
  });

  it('waits for another press', async () => {
    const room = new Newsroom();
    room.write('_posts/2022-03-15-a.md', post('甲'));
    const unlock = await lockPress(room.archive, () => undefined);
    const waited: number[] = [];
    const pressing = room.press({ onWait: (pid) => waited.push(pid) });
    await expect.poll(() => waited).toEqual([process.pid]);
    expect(existsSync(room.archive)).toBe(false);
    unlock();
    expect(await pressing).toMatchObject({ posts: 1 });
  });

  it('makes a damaged archive anew', async () => {
    const room = new Newsroom();
    for (let index = 0; index < 200; index += 1) {
      room.write(`_posts/2022-03-15-${index}.md`, post(`第 ${index} 篇`));
    }
    await room.press();
    room.reader.close();
    const file = realpathSync(room.archive);
    const pages = readFileSync(file);
    pages.fill(0xff, 8_192);
    writeFileSync(file, pages);
    room.write('_posts/2022-03-15-0.md', post('新'), 1_700_000_009);
    expect(await room.press()).toMatchObject({ posts: 200 });
    expect(room.reader.page('all', '')?.total).toBe(200);
  });

  it('says in one line that the archive cannot be written', async () => {
    const room = new Newsroom();
    room.write('_posts/2022-03-15-a.md', post('甲'));
    writeFileSync(dirname(room.archive), 'a file where the folder should be');
    await expect(room.press()).rejects.toThrow(/archive/);
  });
});

describe('a partial walk', () => {
  async function pressedRoom(): Promise<Newsroom> {
    const room = new Newsroom();
    room.write('_config.yml', CONFIG);
    room.write('_posts/2022-03-15-a.md', post('甲'));
    room.write('_posts/old/2022-03-15-b.md', post('乙'));
    await room.press();
    return room;
  }

  it('sees a new, a changed and a deleted file, and nothing else', async () => {
    const room = await pressedRoom();
    room.write('_posts/2022-03-15-c.md', post('丙'));
    room.write('_posts/2022-03-15-d.md', post('丁'));
    expect(await room.press({ only: ['_posts/2022-03-15-c.md'] })).toMatchObject({
      ...{ generation: 2, posts: 3, added: 1, changed: 0, removed: 0 },
    });
    room.write('_posts/2022-03-15-a.md', post('甲甲'), 1_700_000_001);
    room.remove('_posts/2022-03-15-c.md');
    const only = ['_posts/2022-03-15-a.md', '_posts/2022-03-15-c.md', '_posts/none.md', 'none/at/all'];
    expect(await room.press({ only })).toMatchObject({ posts: 2, added: 0, changed: 1, removed: 1 });
    expect(room.reader.article(PERMALINK)?.title).toBe('甲甲');
    expect(await room.press()).toMatchObject({ posts: 3, added: 1, changed: 0, removed: 0 });
  });

  it('sees folders come, move and go', async () => {
    const room = await pressedRoom();
    renameSync(join(room.contentDir, '_posts/old'), join(room.contentDir, '_posts/new'));
    const only = ['_posts/old', '_posts/new', '_posts/new/2022-03-15-b.md'];
    expect(await room.press({ only })).toMatchObject({ posts: 2, added: 1, removed: 1, problems: [] });
    rmSync(join(room.contentDir, '_posts/new'), { recursive: true });
    expect(await room.press({ only: ['_posts/new'] })).toMatchObject({ posts: 1, removed: 1 });
  });

  it('takes settings that changed, and looks at everything where they shape posts', async () => {
    const room = await pressedRoom();
    room.write('_config.yml', CONFIG.replace('金融消息', '新名'));
    expect(await room.press({ only: ['_config.yml'] })).toMatchObject({ generation: 2, posts: 2 });
    expect(room.reader.site()?.title).toBe('新名');
    room.write('_config.yml', `${CONFIG}permalink: /:title/\n`);
    expect(await room.press({ only: ['_config.yml'] })).toMatchObject({ generation: 3, added: 2 });
  });

  it('looks at everything when a folder of posts appears in a flat one', async () => {
    const room = new Newsroom();
    room.write('2022-03-15-a.md', post('甲'));
    expect(await room.press()).toMatchObject({ posts: 1 });
    room.write('2022-03-15-b.md', post('乙'));
    expect(await room.press({ only: ['2022-03-15-b.md'] })).toMatchObject({ posts: 2, unchanged: 0 });
    room.write('_posts/2022-03-15-c.md', post('丙'));
    expect(await room.press({ only: ['_posts'] })).toMatchObject({ posts: 1, added: 1, removed: 2 });
  });

  it('keeps the problems of the rest of the folder', async () => {
    const room = await pressedRoom();
    symlinkSync('/nowhere', join(room.contentDir, '_posts', 'dead.md'));
    const codes = ({ problems }: PressReport) => problems.map(({ code }) => code);
    expect(codes(await room.press())).toEqual(['SYMLINK_OUTSIDE']);
    room.write('_posts/2022-03-15-c.md', post('丙'));
    expect(codes(await room.press({ only: ['_posts/2022-03-15-c.md'] }))).toEqual(['SYMLINK_OUTSIDE']);
    room.remove('_posts/dead.md');
    expect(codes(await room.press({ only: ['_posts/dead.md'] }))).toEqual([]);
  });

  it('leaves a half-written file for later and says when', async () => {
    const room = await pressedRoom();
    const path = '_posts/2022-03-15-c.md';
    const now = Date.now() / 1000;
    room.write(path, '---\ntitle: 丙', now);
    const later: [string, number][] = [];
    const onLater = (waiting: string, at: number) => later.push([waiting, at]);
    expect(await room.press({ only: [path], onLater })).toMatchObject({ posts: 2, problems: [] });
    expect(later).toEqual([[path, expect.closeTo(now * 1000 + 1000, 0)]]);
    room.write(path, post('丙'), now);
    expect(await room.press({ only: [path], onLater })).toMatchObject({ posts: 3, problems: [] });
    expect(later).toHaveLength(1);
  });
});
