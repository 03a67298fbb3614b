import { mkdirSync, readFileSync, readdirSync, rmdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { archiveTrouble } from './press-target';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

const failure = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: it failed`), { code, ...(path === undefined ? {} : { path }) });

describe('archiveTrouble', () => {
  it.each([
    ['EACCES', '/srv/archive/archive.db', 'refused'],
    ['EACCES', '/srv/archive/archive.db.lock', 'refused'],
    ['EACCES', '/srv/archive', 'refused'],
    ['EROFS', '/srv', 'refused'],
    ['SQLITE_CANTOPEN', undefined, 'refused'],
    ['ENOSPC', '/srv/archive/archive.db.1', 'full'],
    ['ENOSPC', undefined, 'full'],
    ['SQLITE_FULL', undefined, 'full'],
    ['EDQUOT', undefined, 'full'],
    ['SQLITE_CORRUPT', undefined, 'damaged'],
    ['EACCES', '/srv/content/_config.yml', undefined],
    ['EIO', '/srv/content/_posts/a.md', undefined],
    ['EPERM', '/srv/archives/b.db', undefined],
    ['ENOSPC', '/tmp/x', undefined],
    ['ENOENT', '/srv/archive/archive.db', undefined],
  ])('%s of %s: %s', (code, path, kind) =>
    expect(archiveTrouble(failure(code, path), '/srv/archive/archive.db')?.kind).toBe(kind),
  );

  it('is not told of content by what the system really says', () => {
    for (const error of [
      thrownBy(() => readFileSync('/nowhere')),
      thrownBy(() => readdirSync('/dev/null')),
      thrownBy(() => mkdirSync('/proc/x')),
      thrownBy(() => rmdirSync('/proc')),
    ]) {
      expect(error).toBeInstanceOf(Error);
      expect(archiveTrouble(error, '/srv/archive/archive.db')).toBeUndefined();
    }
  });
});
