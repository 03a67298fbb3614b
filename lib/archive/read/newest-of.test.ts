import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SCHEMA } from '../schema';
import { ArchiveConnection } from './archive-connection';
import { newestOf } from './newest-first';

const folder = mkdtempSync(join(tmpdir(), 'newest-of-'));
const file = join(folder, 'archive.db');
const database = new Database(file);
database.exec(SCHEMA);
// Two volumes whose times overlap, and one that is older than both.
const VOLUMES = [
  { first: 1, ids: [100, 300, 500, 700] },
  { first: 5, ids: [400, 600] },
  { first: 7, ids: [10, 20] },
];
for (const { first, ids } of VOLUMES) {
  database
    .prepare('INSERT INTO volumes VALUES (?, ?, ?, ?)')
    .run(first, first + ids.length - 1, ids[0], ids.at(-1));
  for (const [index, id] of ids.entries())
    database.prepare('INSERT INTO documents VALUES (?, ?)').run(first + index, id);
}
database.close();
const archive = new ArchiveConnection(file);
afterAll(() => {
  archive.close();
  rmSync(folder, { recursive: true });
});

const EVER = { lowest: 0, highest: 1_000 };

function ids(numbers: readonly number[], range = EVER): number[] {
  return [...newestOf(archive, numbers, range)].map(({ post_id }) => post_id);
}

describe('newestOf', () => {
  it('merges volumes by time, whatever the order of the numbers', () => {
    expect(ids([8, 1, 2, 3, 4, 5, 6, 7])).toEqual([700, 600, 500, 400, 300, 100, 20, 10]);
    expect(ids([6, 2])).toEqual([600, 300]);
    expect(ids([])).toEqual([]);
  });

  it('keeps to the range', () => {
    expect(ids([1, 2, 3, 4, 5, 6, 7, 8], { lowest: 20, highest: 500 })).toEqual([500, 400, 300, 100, 20]);
  });

  it('passes over numbers without a post', () => {
    const writing = new Database(file);
    writing.prepare('DELETE FROM documents WHERE number = 4').run();
    writing.close();
    expect(ids([3, 4, 5])).toEqual([500, 400]);
  });
});
