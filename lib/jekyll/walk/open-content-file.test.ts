import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { openContentFile } from './open-content-file';

const outside = mkdtempSync(join(tmpdir(), 'content-'));
const folder = join(outside, 'content');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'assets', 'a.txt'), '0123456789');
writeFileSync(join(outside, 'secret.txt'), 'secret');
symlinkSync(join(outside, 'secret.txt'), join(folder, 'assets', 'link.txt'));
mkdirSync(join(folder, '.git'));
mkdirSync(join(folder, '_posts'));
for (const name of ['.git/config', '_posts/a.md', '_config.yml']) writeFileSync(join(folder, name), 'secret');
for (const [name, target] of [
  ['hidden.txt', '../.git/config'],
  ['settings.txt', '../_config.yml'],
  ['source.png', '../_posts/a.md'],
  ['git', '../.git'],
  ['inside.txt', 'a.txt'],
  ['itself.txt', 'itself.txt'],
] as const) {
  symlinkSync(target, join(folder, 'assets', name));
}
const linked = join(outside, 'linked');
symlinkSync('content', linked);
afterAll(() => rmSync(outside, { recursive: true }));

describe('openContentFile', () => {
  it('reads a part of a file', async () => {
    const file = await openContentFile(folder, 'assets/a.txt');
    expect(file?.size).toBe(10);
    expect(file && (await text(file.stream(2, 4)))).toBe('234');
  });

  it('follows a link to another file of the folder, which may itself be behind one', async () => {
    for (const dir of [folder, linked]) {
      const file = await openContentFile(dir, 'assets/inside.txt');
      expect(file && (await text(file.stream(0, 1)))).toBe('01');
    }
  });

  it.each([
    'assets/none.txt',
    'assets',
    'assets/link.txt',
    '../secret.txt',
    'assets/a.txt\0',
    'assets/hidden.txt',
    'assets/git/config',
    'assets/settings.txt',
    'assets/source.png',
    'assets/itself.txt',
  ])('does not open %j', async (path) => expect(await openContentFile(folder, path)).toBeUndefined());
});
