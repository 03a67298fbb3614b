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
afterAll(() => rmSync(outside, { recursive: true }));

describe('openContentFile', () => {
  it('reads a part of a file', async () => {
    const file = await openContentFile(folder, 'assets/a.txt');
    expect(file?.size).toBe(10);
    expect(file && (await text(file.stream(2, 4)))).toBe('234');
  });

  it.each(['assets/none.txt', 'assets', 'assets/link.txt', '../secret.txt', 'assets/a.txt\0'])(
    'does not open %j',
    async (path) => expect(await openContentFile(folder, path)).toBeUndefined(),
  );
});
