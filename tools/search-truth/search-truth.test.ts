import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { oracleFold } from './oracle-fold';
import { searchTruth } from './search-truth';
import { SPELLING_KINDS, SPELLINGS } from './spellings';

describe('oracleFold', () => {
  it('folds spellings as they were labelled by hand', () => {
    for (const { same, other } of SPELLING_KINDS.flatMap((kind) => SPELLINGS[kind])) {
      const [first = '', ...others] = same.map(oracleFold);
      expect(others).toEqual(others.map(() => first));
      for (const one of other) expect([one, oracleFold(one).includes(first)]).toEqual([one, false]);
    }
  });
});

describe('searchTruth', () => {
  it('finds no post too many and none too few', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'search-truth-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const results = await searchTruth({ folder, posts: 400, queries: 40, seed: 3 });
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(results.filter(({ queries, found }) => queries < 40 || found < 40)).toEqual([]);
  });
});
