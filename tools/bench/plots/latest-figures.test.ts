import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure';
import type { ResultFile } from '../figures/result-file';
import { latestFigures } from './run-plots';

const run = (date: string, posts: number, value: number): ResultFile => ({
  command: 'npm run bench',
  date,
  commit: 'abc',
  machine: { cpu: 'x', cores: 2, memory: 1, system: 'linux' },
  versions: {},
  notes: [],
  figures: [{ area: 'press', what: 'cold', posts, value, unit: 's' }],
});

describe('latestFigures', () => {
  it('lets a newer run replace the same figure only', () => {
    const results = [
      run('2026-11-23T10', 1_000, 1),
      run('2026-11-22T10', 1_000, 2),
      run('2026-11-21T10', 10_000, 3),
    ];
    const found = latestFigures(results).map(({ posts, value }) => [posts, value]);
    expect(found.toSorted()).toEqual([
      [1_000, 1],
      [10_000, 3],
    ]);
  });

  it('forgets that an area stopped when a later run went on', () => {
    const stopped: Figure = { area: 'press', what: 'stopped', posts: 1_000, missing: 'no room' };
    const failed: ResultFile = { ...run('2026-11-20', 1_000, 5), figures: [stopped] };
    expect(latestFigures([failed])).toEqual([stopped]);
    expect(latestFigures([failed, run('2026-11-21', 1_000, 1)]).map(({ value }) => value)).toEqual([1]);
  });
});
