import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '../schema';
import { QUERIES } from './queries';

/**
 * Volumes are few: one for some ten thousand posts that were pressed together. `wanted` is what a statement was
 * handed, `counted` what it has counted.
 */
const MAY_SCAN =
  /^SCAN (volumes|counted$|wanted VIRTUAL TABLE INDEX|search VIRTUAL TABLE INDEX \d+:\S*M|\(subquery)/;
/** Grouping the posts of some days needs a small sort of its result, and so do the few newest of a list or a story. */
const MAY_SORT = new Set(['sourcesOfDays']);

describe('QUERIES', () => {
  const database = new Database(':memory:');
  database.exec(SCHEMA);

  for (const [name, sql] of Object.entries(QUERIES)) {
    it(`${name} neither walks nor sorts a table`, () => {
      const parameters = Array.from({ length: sql.split('?').length - 1 }, () => 1);
      const plan = database
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...parameters)
        .map(({ detail }) => detail);
      expect(plan.filter((step) => step.startsWith('SCAN') && !MAY_SCAN.test(step))).toEqual([]);
      if (!MAY_SORT.has(name)) expect(plan.filter((step) => /TEMP B-TREE/.test(step))).toEqual([]);
    });
  }
});
