import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSiteConfig } from '../config/site-config';
import { walkContent } from './content-walk';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'walk-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function walk(config = ''): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const entry of walkContent(root, parseSiteConfig(config).config)) {
    seen.push(
      entry.kind === 'problem'
        ? `${entry.problem.code} ${entry.problem.path}`
        : `${entry.kind} ${entry.path}`,
    );
  }
  return seen;
}

/** What could not be looked at, by a user whom permissions bind: root may read everything. */
async function unseen(modes: Readonly<Record<string, number>>): Promise<readonly (string | undefined)[]> {
  const isRoot = process.geteuid?.() === 0;
  chmodSync(root, 0o755);
  for (const [path, mode] of Object.entries(modes)) chmodSync(join(root, path), mode);
  if (isRoot) process.seteuid?.(65_534);
  try {
    const found: (string | undefined)[] = [];
    for await (const entry of walkContent(root, parseSiteConfig('').config)) {
      found.push(entry.kind === 'problem' ? entry.unseen : entry.path);
      if (entry.kind === 'problem') expect(entry.problem.code).toBe('FILE_UNREADABLE');
    }
    return found.toSorted();
  } finally {
    if (isRoot) process.seteuid?.(0);
    for (const path of Object.keys(modes)) chmodSync(join(root, path), 0o755);
  }
}

const PAGE = '---\nlayout: page\n---\n';

describe('walkContent', () => {
  it('finds posts in any _posts folder, in a fixed order', async () => {
    write({
      '_posts/2022-01-02-b.md': '',
      '_posts/2022-01-01-a.markdown': '',
      '_posts/deep/er/2022-01-01-c.html': '',
      '_posts/-202205262391921712.md': '',
      'es/_posts/2022-01-01-d.md': '',
      '_config.yml': '',
    });
    expect(await walk()).toEqual([
      'post _posts/-202205262391921712.md',
      'post _posts/2022-01-01-a.markdown',
      'post _posts/2022-01-02-b.md',
      'post _posts/deep/er/2022-01-01-c.html',
      'post es/_posts/2022-01-01-d.md',
    ]);
  });

  it('says how large and how old a file is', async () => {
    write({ '_posts/2022-01-01-a.md': 'abc' });
    for await (const entry of walkContent(root, parseSiteConfig('').config)) {
      expect(entry).toEqual({
        path: '_posts/2022-01-01-a.md',
        kind: 'post',
        size: 3,
        mtimeMs: expect.any(Number) as number,
      });
    }
  });

  it('takes a folder of dated posts for the posts themselves', async () => {
    write({
      '2022-01-01-a.md': '',
      '-1.md': '',
      'README.md': 'About',
      'sub/2022-01-01-b.md': '',
      'sub/picture.png': '',
    });
    expect(await walk()).toEqual([
      'post -1.md',
      'post 2022-01-01-a.md',
      'static README.md',
      'post sub/2022-01-01-b.md',
      'static sub/picture.png',
    ]);
  });

  it('does not, where there is a _posts folder anywhere', async () => {
    write({ '2022-01-01-a.md': 'x', 'a/b/_posts/2022-01-01-b.md': '' });
    expect(await walk()).toEqual(['static 2022-01-01-a.md', 'post a/b/_posts/2022-01-01-b.md']);
  });

  it('passes over what Jekyll passes over', async () => {
    write({
      '.git/config': '',
      '_layouts/default.html': '',
      '_drafts/idea.md': '',
      'node_modules/x/index.js': '',
      'old/x.png': '',
      'x.png~': '',
      '_posts/_hidden/2022-01-01-a.md': '',
      '_posts/.x/2022-01-01-a.md': '',
      '_posts/2022-01-01-a.md~': '',
      '_posts/notes.txt': '',
      '_posts/sub/_b/2022-01-01-b.md': '',
      'kept/_pages/x.png': '',
    });
    expect(await walk('exclude: [old]\ninclude: [_pages]')).toEqual([
      'post _posts/sub/_b/2022-01-01-b.md',
      'static kept/_pages/x.png',
    ]);
  });

  it('shows drafts where the site says so', async () => {
    write({ '_drafts/idea.md': '' });
    write({ 'news/_drafts/other.md': '' });
    expect(await walk('show_drafts: true')).toEqual(['post _drafts/idea.md', 'post news/_drafts/other.md']);
    expect(await walk()).toEqual([]);
  });

  it('finds posts in the collections folder alone, where there is one', async () => {
    write({ '_posts/2022-01-01-a.md': '', 'all/_posts/2022-01-01-b.md': '' });
    expect(await walk('collections_dir: all')).toEqual(['post all/_posts/2022-01-01-b.md']);
  });

  it('tells files to be copied from pages', async () => {
    write({
      'index.html': PAGE,
      'about.md': PAGE,
      'feed.xml': PAGE,
      'plain.html': '<p>x</p>',
      'images/a.png': '---\n',
      'category/zqb.html': '---\nlayout: category\n---\n',
      'category/odd.html': PAGE,
      'topics/x.md': '---\r\ntitle: x\r\nlayout: "category"\r\n---\r\n',
    });
    expect(await walk()).toEqual([
      'static plain.html',
      'category-page category/odd.html',
      'category-page category/zqb.html',
      'static images/a.png',
      'category-page topics/x.md',
    ]);
  });

  it('publishes dated text of any kind and reports what is no text', async () => {
    write({ '_posts/2022-01-01-a.textile': '---\ntitle: x\n---\n', '_posts/2022-01-01-b.png': 'PNG' });
    expect(await walk()).toEqual([
      'post _posts/2022-01-01-a.textile',
      'FILE_UNSUPPORTED _posts/2022-01-01-b.png',
    ]);
  });

  it('RT-87 leaves out and reports what could block, lead astray or break a URL', async () => {
    write({
      '_posts/2022-01-01-a.md': '',
      '_posts/dir.md/2022-01-01-b.md': '',
      '_posts/2022-01-01-new\nline.md': '',
    });
    execFileSync('mkfifo', [join(root, '_posts/2022-01-01-fifo.md')]);
    symlinkSync('/etc/passwd', join(root, '_posts/2022-01-01-passwd.md'));
    symlinkSync('/etc', join(root, 'etc'));
    symlinkSync('nowhere', join(root, '_posts/2022-01-01-dead.md'));
    symlinkSync('2022-01-01-a.md', join(root, '_posts/2022-01-01-inside.md'));
    expect((await walk()).toSorted()).toEqual([
      'FILE_NAME_INVALID _posts/2022-01-01-new\nline.md',
      'FILE_NOT_REGULAR _posts/2022-01-01-fifo.md',
      'FILE_NOT_REGULAR _posts/dir.md',
      'SYMLINK_OUTSIDE _posts/2022-01-01-dead.md',
      'SYMLINK_OUTSIDE _posts/2022-01-01-passwd.md',
      'SYMLINK_OUTSIDE etc',
      'post _posts/2022-01-01-a.md',
      'post _posts/2022-01-01-inside.md',
    ]);
  });

  it('RT-87 walks no circle of links', async () => {
    write({ 'a/_posts/2022-01-01-a.md': '' });
    symlinkSync('..', join(root, 'a/up'));
    symlinkSync('.', join(root, 'a/_posts/loop'));
    symlinkSync('../..', join(root, 'a/_posts/top'));
    symlinkSync('a', join(root, 'b'));
    expect((await walk()).toSorted()).toEqual([
      'SYMLINK_OUTSIDE a/_posts/loop',
      'SYMLINK_OUTSIDE a/_posts/top',
      'SYMLINK_OUTSIDE a/up',
      'SYMLINK_OUTSIDE b/_posts/loop',
      'SYMLINK_OUTSIDE b/_posts/top',
      'SYMLINK_OUTSIDE b/up',
      'post a/_posts/2022-01-01-a.md',
      // As with Jekyll, another name for a folder is another folder.
      'post b/_posts/2022-01-01-a.md',
    ]);
  });

  it('does not find posts twice through links among them, as Jekyll does not', async () => {
    write({ '_posts/2022-01-01-a.md': '', '_posts/deep/2022-01-02-b.md': '' });
    symlinkSync('deep', join(root, '_posts/again'));
    symlinkSync('.', join(root, '_posts/loop'));
    expect((await walk()).toSorted()).toEqual([
      'SYMLINK_OUTSIDE _posts/again',
      'SYMLINK_OUTSIDE _posts/loop',
      'post _posts/2022-01-01-a.md',
      'post _posts/deep/2022-01-02-b.md',
    ]);
    rmSync(join(root, '_posts'), { recursive: true });
    write({ '2022-01-01-a.md': '', 'deep/2022-01-02-b.md': '' });
    symlinkSync('deep', join(root, 'again'));
    expect((await walk()).toSorted()).toEqual([
      'SYMLINK_OUTSIDE again',
      'post 2022-01-01-a.md',
      'post deep/2022-01-02-b.md',
    ]);
  });

  it('RT-87 follows no link to what is not published', async () => {
    write({
      '.git/config': 'secret',
      '.env': 'secret',
      '_config.yml': 'secret: x',
      '_posts/2022-01-01-a.md': '',
      'pictures/a.png': '',
      'notes/2022-01-01-b.md': '',
    });
    for (const [name, target] of [
      ['config.txt', '../.git/config'],
      ['env.png', '../.env'],
      ['git', '../.git'],
      ['settings.txt', '../_config.yml'],
      ['source.png', '../_posts/2022-01-01-a.md'],
      ['sources', '../_posts'],
      ['proc', '/proc'],
      ['more', '../pictures'],
      ['b.png', '../pictures/a.png'],
    ] as const) {
      mkdirSync(join(root, 'assets'), { recursive: true });
      symlinkSync(target, join(root, 'assets', name));
    }
    symlinkSync('../.env', join(root, '_posts/2022-01-01-env.md'));
    symlinkSync('../_config.yml', join(root, '_posts/2022-01-01-settings.md'));
    symlinkSync('../notes/2022-01-01-b.md', join(root, '_posts/2022-01-01-b.md'));
    expect((await walk()).toSorted()).toEqual([
      'SYMLINK_OUTSIDE _posts/2022-01-01-env.md',
      'SYMLINK_OUTSIDE _posts/2022-01-01-settings.md',
      'SYMLINK_OUTSIDE assets/config.txt',
      'SYMLINK_OUTSIDE assets/env.png',
      'SYMLINK_OUTSIDE assets/git',
      'SYMLINK_OUTSIDE assets/proc',
      'SYMLINK_OUTSIDE assets/settings.txt',
      'SYMLINK_OUTSIDE assets/source.png',
      'SYMLINK_OUTSIDE assets/sources',
      'post _posts/2022-01-01-a.md',
      'post _posts/2022-01-01-b.md',
      'static assets/b.png',
      'static assets/more/a.png',
      'static notes/2022-01-01-b.md',
      'static pictures/a.png',
    ]);
  });

  it('names a folder for posts that holds none', async () => {
    write({ '_posts/2022-01-01-a.md': '', 'es/_posts/notes.txt': '' });
    mkdirSync(join(root, 'fr/_posts/deep'), { recursive: true });
    expect((await walk()).toSorted()).toEqual([
      'NO_POSTS es/_posts',
      'NO_POSTS fr/_posts',
      'post _posts/2022-01-01-a.md',
    ]);
  });

  it('RT-87 names the folder below which nothing can be seen', async () => {
    write({
      '_posts/2022-01-01-a.md': '',
      '_posts/closed/deep/2022-01-01-b.md': '',
      'es/_posts/2022-01-01-c.md': '',
    });
    expect(await unseen({ '_posts/closed': 0 })).toEqual([
      '_posts/2022-01-01-a.md',
      '_posts/closed',
      'es/_posts/2022-01-01-c.md',
    ]);
  });

  it('RT-87 names it once where dated posts lie at the top', async () => {
    write({ '2022-01-01-a.md': '', 'closed/2022-01-01-b.md': '' });
    expect(await unseen({ closed: 0 })).toEqual(['2022-01-01-a.md', 'closed']);
  });

  it('RT-87 names the files that cannot be looked at', async () => {
    write({ '_posts/2022-01-01-a.md': '', '_posts/2022-01-01-b.md': '', 'es/_posts/2022-01-01-c.md': '' });
    expect(await unseen({ '_posts/2022-01-01-b.md': 0, 'es/_posts': 0o444 })).toEqual([
      '_posts/2022-01-01-a.md',
      '_posts/2022-01-01-b.md',
      'es/_posts/2022-01-01-c.md',
    ]);
  });

  it('does not take a closed folder for an empty one', async () => {
    write({ '_posts/2022-01-01-a.md': '' });
    await expect(unseen({ '': 0 })).rejects.toThrow(/The content folder .* cannot be read\./);
  });

  it('does not take a missing folder for an empty one', async () => {
    rmSync(root, { recursive: true });
    await expect(walk()).rejects.toThrow(`The content folder ${root} cannot be read.`);
    mkdirSync(root);
  });
});
