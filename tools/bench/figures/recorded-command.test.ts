import { describe, expect, it } from 'vitest';
import { recordedCommand } from './figure-log';

describe('recordedCommand', () => {
  it.each([
    ['npm run bench -- --posts 9 --work /dev/shm/x', 'npm run bench -- --posts 9 --work DIR'],
    ['npm run bench -- --work=/a/b --out=/c/d.json', 'npm run bench -- --work=DIR --out=FILE'],
    ['npm run bench -- --out bench/results/a.json', 'npm run bench -- --out bench/results/a.json'],
    ['npm run bench:pairs -- --before ../before', 'npm run bench:pairs -- --before DIR'],
    ['npm run bench', 'npm run bench'],
  ])('records %s as %s', (typed, recorded) => expect(recordedCommand(typed)).toBe(recorded));
});
