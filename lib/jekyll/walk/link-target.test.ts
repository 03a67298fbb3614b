import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { followLink } from './link-target';

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'links-')));
const root = join(outside, 'content');
for (const folder of ['assets/deep', '.git', '_posts', '_images']) {
  mkdirSync(join(root, folder), { recursive: true });
}
for (const file of [
  'assets/a.txt',
  '.git/config',
  '_posts/2022-01-01-a.md',
  '_images/a.png',
  '_config.yml',
]) {
  writeFileSync(join(root, file), 'x');
}
writeFileSync(join(outside, 'secret.txt'), 'x');
mkdirSync(join(outside, 'content-2'));
afterAll(() => rmSync(outside, { recursive: true }));

let count = 0;
function follow(target: string, amongPosts = false): string {
  const name = `link-${(count += 1)}`;
  symlinkSync(target, join(root, 'assets/deep', name));
  const followed = followLink(root, join(root, 'assets/deep'), name, amongPosts);
  return 'fault' in followed ? followed.fault : followed.target.slice(root.length + 1);
}

describe('followLink', () => {
  it.each([
    ['../a.txt', 'assets/a.txt'],
    ['../../_images', '_images'],
    ['/proc', 'leads out of the content folder'],
    ['/proc/self/environ', 'leads out of the content folder'],
    ['../../../secret.txt', 'leads out of the content folder'],
    ['../../../content-2', 'leads out of the content folder'],
    ['/', 'leads out of the content folder'],
    ['../../..', 'leads out of the content folder'],
    ['../../.git', 'leads to something hidden'],
    ['../../.git/config', 'leads to something hidden'],
    ['../../_config.yml', 'leads to the settings'],
    ['../../_posts', 'leads to the sources of posts'],
    ['../../_posts/2022-01-01-a.md', 'leads to the sources of posts'],
    ['.', 'leads back to a folder that it is in'],
    ['..', 'leads back to a folder that it is in'],
    ['../..', 'leads back to a folder that it is in'],
    ['nowhere', 'leads nowhere'],
  ])('a link to %s: %s', (target, expected) => expect(follow(target)).toBe(expected));

  it('leads nowhere when links lead to each other', () => {
    symlinkSync('two', join(root, 'assets/deep/one'));
    symlinkSync('one', join(root, 'assets/deep/two'));
    expect(followLink(root, join(root, 'assets/deep'), 'one', false)).toEqual({ fault: 'leads nowhere' });
  });

  it('leads from one post to another', () =>
    expect(follow('../../_posts/2022-01-01-a.md', true)).toBe('_posts/2022-01-01-a.md'));
});
