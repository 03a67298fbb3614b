import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSiteConfig } from '@/lib/jekyll/config/site-config';
import { pressBatch } from './press-batch';
import { pressPost } from '../press-post';

const config = parseSiteConfig(undefined).config;
const now = 2_000_000_000;
const shown = '---\ntitle: 一\n---\n正文。\n';
const hidden = '---\ntitle: 二\npublished: false\n---\n正文。\n';

describe('pressBatch', () => {
  let contentDir = '';
  beforeAll(async () => {
    contentDir = await mkdtemp(join(tmpdir(), 'press-batch-'));
    await writeFile(join(contentDir, '2024-01-02-a.md'), shown);
    await writeFile(join(contentDir, '2024-01-03-b.md'), hidden);
  });
  afterAll(() => rm(contentDir, { recursive: true }));

  it('gives what becomes of each file, in order, as if it were alone', () => {
    const paths = ['2024-01-03-b.md', 'missing.md', '2024-01-02-a.md'];
    const results = pressBatch({ contentDir, config, now, press: 'one', paths });
    expect(results).toEqual([
      pressPost('2024-01-03-b.md', Buffer.from(hidden), config, now),
      { kind: 'unreadable', reason: expect.stringContaining('ENOENT') as unknown },
      pressPost('2024-01-02-a.md', Buffer.from(shown), config, now),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(['hidden', 'unreadable', 'published']);
  });
});
