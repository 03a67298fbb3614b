import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PressTrouble } from './press-trouble';
import { Newsroom } from './testing/newsroom';

const GOOD = 'title: 金融消息\nfuture: false\npermalink: /:title/\ntimezone: Asia/Shanghai\n';
const POST = '---\ntitle: 甲\ndate: 2022-03-15\n---\n正文。';
const EMBARGOED = '---\ntitle: 明年\ndate: 2099-01-01\n---\n正文。';

/** A newsroom with a post and one that is not to be seen before 2099. */
function newsroom(config?: string): Newsroom {
  const room = new Newsroom();
  if (config !== undefined) room.write('_config.yml', config);
  room.write('_posts/2022-03-15-a.md', POST);
  room.write('_posts/2099-01-01-b.md', EMBARGOED);
  return room;
}

/** What may become of a `_config.yml`, with the line to be named; 0 for none. */
const MISHAPS: readonly (readonly [string, (room: Newsroom) => void, number])[] = [
  ['a slip', (room) => room.write('_config.yml', 'title: 新\npermalink: "/:title/\nfuture: false\n'), 2],
  ['a list without an end', (room) => room.write('_config.yml', 'title: 新\nexclude: [a\n'), 2],
  ['a slip after blank lines', (room) => room.write('_config.yml', 'a: b\n\n\n\n\nc: d: e\n'), 6],
  ['a tab', (room) => room.write('_config.yml', 'title: 新\n\tfuture: false\n'), 2],
  ['a list', (room) => room.write('_config.yml', '- title: 新\n'), 1],
  ['a text', (room) => room.write('_config.yml', 'title'), 1],
  ['a flag that is none', (room) => room.write('_config.yml', GOOD.replace('false', 'fasle')), 2],
  ['a permalink that is a list', (room) => room.write('_config.yml', `${GOOD}permalink: [a]\n`), 3],
  ['a title that is a mapping', (room) => room.write('_config.yml', GOOD.replace('金融消息', '{a: b}')), 1],
  ['an exclude that is a mapping', (room) => room.write('_config.yml', `${GOOD}exclude: {a: b}\n`), 5],
  ['a time zone that is none', (room) => room.write('_config.yml', GOOD.replace('Shanghai', 'Shangai')), 4],
  ['half a file', (room) => room.write('_config.yml', GOOD.slice(0, 17)), 2],
  ['an empty file', (room) => room.write('_config.yml', ''), 0],
  ['nothing but comments', (room) => room.write('_config.yml', '# title: x\n---\n'), 0],
  ['zeros', (room) => room.write('_config.yml', '\0'.repeat(80)), 1],
  [
    'another encoding',
    (room) =>
      writeFileSync(
        join(room.contentDir, '_config.yml'),
        Buffer.from('a: b\ntitle: \xd6\xd0\xb9\xfa\n', 'latin1'),
      ),
    2,
  ],
  ['no file', (room) => room.remove('_config.yml'), 0],
  [
    'a folder',
    (room) => {
      room.remove('_config.yml');
      mkdirSync(join(room.contentDir, '_config.yml'));
    },
    0,
  ],
  [
    'a pipe',
    (room) => {
      room.remove('_config.yml');
      execFileSync('mkfifo', [join(room.contentDir, '_config.yml')]);
    },
    0,
  ],
  [
    'a link that leads out',
    (room) => {
      room.remove('_config.yml');
      symlinkSync('/etc/hostname', join(room.contentDir, '_config.yml'));
    },
    0,
  ],
];

describe('the settings of a live site', () => {
  for (const [what, happen, line] of MISHAPS) {
    it(`stay as they were after ${what}, also for the next press`, async () => {
      const room = newsroom(GOOD);
      expect(await room.press()).toMatchObject({ posts: 1, problems: [] });
      happen(room);
      room.write('_posts/2022-03-16-c.md', POST);
      for (const only of [undefined, ['_config.yml'], undefined]) {
        const report = await room.press(only ? { only } : {});
        expect(report.posts).toBe(2);
        expect(report.problems).toMatchObject([{ path: '_config.yml', line, code: 'CONFIG_INVALID' }]);
        expect(report.problems[0]?.message).toContain('The settings used before stay.');
      }
      expect(room.reader.site()?.title).toBe('金融消息');
      expect(room.reader.article('/a/')?.title).toBe('甲');
      rmSync(join(room.contentDir, '_config.yml'), { recursive: true, force: true });
      room.write('_config.yml', GOOD.replace('金融消息', '新名'));
      expect(await room.press()).toMatchObject({ posts: 2, problems: [] });
      expect(room.reader.site()?.title).toBe('新名');
    });
  }

  it('stay as they were when the file may not be read', async () => {
    const room = newsroom(GOOD);
    await room.press();
    chmodSync(room.folder, 0o755);
    chmodSync(join(room.contentDir, '_config.yml'), 0);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) execFileSync('chown', ['-R', '65534', room.folder]);
    if (isRoot) process.seteuid?.(65_534);
    try {
      const report = await room.press();
      expect(report).toMatchObject({ posts: 1, problems: [{ path: '_config.yml' }] });
      expect(report.problems[0]?.message).toContain('EACCES');
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('go when they are meant to', async () => {
    const room = newsroom(GOOD);
    await room.press();
    room.remove('_config.yml');
    expect(await room.press({ allowRemovals: true })).toMatchObject({ posts: 2, problems: [] });
    expect(room.reader.site()?.title).toBe('Broadsheet');
    expect(await room.press()).toMatchObject({ posts: 2, problems: [] });
  });

  it('may lose lines, and need not have been perfect', async () => {
    const room = newsroom(`${GOOD}url: www.example.com\n`);
    expect(await room.press()).toMatchObject({ posts: 1, problems: [{ code: 'CONFIG_INVALID', line: 5 }] });
    room.write('_config.yml', 'title: 新名\nfuture: false\nurl: www.example.com');
    expect(await room.press()).toMatchObject({ problems: [{ line: 3 }] });
    expect(room.reader.site()?.title).toBe('新名');
    room.write('_config.yml', 'title: 新名\nfuture: false');
    expect(await room.press()).toMatchObject({ posts: 1, problems: [] });
    room.write('_config.yml', 'title: 新名\n');
    expect(await room.press()).toMatchObject({ posts: 2, problems: [] });
  });

  it('are those of a site without any where there never were some', async () => {
    const room = newsroom();
    expect(await room.press()).toMatchObject({ posts: 2, problems: [] });
    expect(await room.press()).toMatchObject({ posts: 2, problems: [] });
    room.write('_config.yml', '"');
    expect(await room.press()).toMatchObject({ posts: 2, problems: [{ path: '_config.yml', line: 1 }] });
  });
});

describe('a first press', () => {
  for (const [what, happen, line] of MISHAPS) {
    const isFine = /empty|comments|no file|title that is/.test(what);
    if (isFine || what === 'half a file') continue;
    it(`stops at ${what}, and says where`, async () => {
      const room = newsroom(GOOD);
      happen(room);
      const stopped = await room.press().catch((error: unknown) => error);
      expect(stopped).toBeInstanceOf(PressTrouble);
      expect(stopped).toMatchObject({ kind: 'settings', exitCode: 1 });
      expect(String(stopped)).toContain(line > 0 ? `_config.yml, line ${line}: ` : '_config.yml: ');
    });
  }

  it('names keys that are none, and goes on', async () => {
    const room = newsroom('future: false\nbroadsheet:\n  url_timezne: UTC\n  Profile: 4\n  colour: red\n');
    const { posts, problems } = await room.press();
    expect(posts).toBe(1);
    expect(problems.map(({ line, code, message }) => `${line} ${code} ${message}`)).toEqual([
      '3 CONFIG_UNKNOWN _config.yml: broadsheet.url_timezne is no setting; did you mean url_timezone?',
      '4 CONFIG_UNKNOWN _config.yml: broadsheet.Profile is no setting; did you mean profile?',
      '5 CONFIG_UNKNOWN _config.yml: broadsheet.colour is no setting; known are profile, url_timezone, timezone, liquid',
    ]);
  });

  it.each([
    ['collections_dir: all\n', 'collections_dir leaves no post'],
    ['exclude: [_posts, /_posts]\nexclude: ["_p*", "*.md"]\n', 'exclude leaves no post'],
  ])('names the setting that leaves no post: %s', async (config, words) => {
    const { posts, problems } = await newsroom(config).press();
    expect(posts).toBe(0);
    expect(problems.find(({ path }) => path === '_config.yml')?.message).toContain(words);
  });

  it('names a folder without posts', async () => {
    const room = new Newsroom();
    room.write('README.md', 'x');
    expect(await room.press()).toMatchObject({ posts: 0, problems: [{ path: '', code: 'NO_POSTS' }] });
    room.write('_posts/2022-03-15-a.md', POST);
    expect(await room.press({ only: ['_posts'] })).toMatchObject({ posts: 1, problems: [] });
  });
});
