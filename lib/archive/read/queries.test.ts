import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '../schema';
import { QUERIES } from './queries';

/** Volumes are few: one for some ten thousand posts that were pressed together. `wanted` is what a statement was handed. */
const MAY_SCAN = /^SCAN (volumes|wanted VIRTUAL TABLE INDEX|search VIRTUAL TABLE INDEX \d+:\S*M|\(subquery)/;
/** Grouping the posts of one day needs a small sort of its result. */
const MAY_SORT = new Set(['sourcesOfList']);

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
