import { describe, expect, it } from 'vitest';
import { entryFilter } from './read-folder';

describe('entryFilter', () => {
  const isLeftOut = entryFilter({
    include: ['.htaccess', '_pages'],
    exclude: ['vendor/bundle/', '*.log', 'private', 'a[bc]d', '_pages'],
  });

  it.each([
    ['', '.git', true, true],
    ['', '_layouts', true, true],
    ['', '#x', false, true],
    ['', 'x~', false, true],
    ['', 'x.md', false, false],
    ['', '.htaccess', false, false],
    ['', '_pages', true, false],
    ['vendor', 'bundle', true, true],
    ['', 'vendor', true, false],
    ['deep/er', 'x.log', false, true],
    ['', 'private', true, true],
    ['', 'private-too', true, true],
    ['', 'abd', false, true],
    ['', 'aed', false, false],
  ])('in “%s”: %s, a folder %s, is left out: %s', (folder, name, isFolder, leftOut) => {
    expect(isLeftOut(folder, name, isFolder)).toBe(leftOut);
  });
});
