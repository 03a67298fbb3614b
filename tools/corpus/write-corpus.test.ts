import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusOptions } from './corpus-options';
import { corpusPost } from './corpus-post';
import { UsageError } from './usage-error';
import { writeCorpus } from './write-corpus';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const contents = (out: string): Record<string, string> =>
  Object.fromEntries(
    ['_config.yml', ...readdirSync(join(out, '_posts')).map((name) => join('_posts', name))].map((path) => [
      path,
      readFileSync(join(out, path), 'utf8'),
    ]),
  );

describe('writeCorpus', () => {
  it('writes the posts and a configuration Jekyll understands, the same bytes each time', () => {
    const [once, again] = [join(folder, 'deep', 'once'), join(folder, 'again')];
    const options = corpusOptions(600);
    const { posts, bytes } = writeCorpus({ out: once, seed: 5, options });
    writeCorpus({ out: again, seed: 5, options });
    expect(contents(once)).toEqual(contents(again));
    expect(posts).toBe(600);
    const { path, text } = corpusPost(599, 5, options);
    expect(contents(once)[path]).toBe(text);
    const { '_config.yml': config, ...written } = contents(once);
    expect(config).toContain('\ntitle: 金融消息\nurl: https://finews.example\ntimezone: Asia/Shanghai\n');
    expect(Object.values(written).reduce((sum, post) => sum + Buffer.byteLength(post), 0)).toBe(bytes);
  });

  it('leaves no post of an earlier corpus behind', () => {
    writeCorpus({ out: folder, seed: 1, options: corpusOptions(60) });
    writeCorpus({ out: folder, seed: 2, options: corpusOptions(20) });
    expect(readdirSync(join(folder, '_posts')).length).toBe(20);
  });

  it('touches no folder that holds something else', () => {
    writeFileSync(join(folder, '_config.yml'), 'title: Mine\n');
    mkdirSync(join(folder, '_posts'));
    writeFileSync(join(folder, '_posts', '2024-01-02-mine.md'), 'mine');
    const write = (): unknown => writeCorpus({ out: folder, seed: 1, options: corpusOptions(5) });
    expect(write).toThrow(UsageError);
    expect(write).toThrow('is not empty and not a corpus');
    expect(contents(folder)).toEqual({ '_config.yml': 'title: Mine\n', '_posts/2024-01-02-mine.md': 'mine' });
  });

  it('does not take a file for a folder', () => {
    const out = join(folder, 'file');
    writeFileSync(out, '');
    expect(() => writeCorpus({ out, seed: 1, options: corpusOptions(5) })).toThrow('--out takes a folder');
  });

  it('says on the command line what is wrong, in one line, with status 2', async () => {
    const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
    const out = join(folder, 'cli');
    const run = (posts: string) =>
      new Promise<{ status: unknown; stdout: string; stderr: string }>((done) => {
        execFile(
          process.execPath,
          ['--import', 'tsx', cli, '--posts', posts, '--out', out],
          (error, stdout, stderr) => done({ status: error?.code ?? 0, stdout, stderr }),
        );
      });
    expect(await run('few')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'corpus: --posts takes a whole number from 1 to 10000000, not "few"\n',
    });
    expect(existsSync(out)).toBe(false);
    expect((await run('3')).stdout).toMatch(/^3 posts in .+: \d+ bytes a post, \d+\.\d s\n$/u);
    expect(readdirSync(join(out, '_posts')).length).toBe(3);
  });
});
