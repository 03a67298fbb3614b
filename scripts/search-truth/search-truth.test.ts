import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { searchTruth } from './search-truth';

describe('searchTruth', () => {
  it('finds no post too many and none too few', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-truth-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const results = await searchTruth({ folder, posts: 400, queries: 40, seed: 3 });
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(results.filter(({ queries, found }) => queries < 40 || found < 40)).toEqual([]);
  });
});
