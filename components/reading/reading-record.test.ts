import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRead, parseRecord } from './reading-record';

const story = { block: 3, offset: 0.5, percent: 43, furthest: 60, at: 1_790_000_000 };

describe('parseRecord', () => {
  it('reads what was stored', () => {
    const record = parseRecord(JSON.stringify([['/a.html', story]]));
    expect(record.get('/a.html')).toEqual(story);
  });

  it('keeps the good entries among broken ones', () => {
    const { at, ...without } = story;
    const broken = [null, 1, ['/x'], ['/y', null], ['/z', without], ['/n', { ...story, block: '3' }]];
    const record = parseRecord(JSON.stringify([...broken, ['/a.html', { ...without, at }]]));
    expect([...record.keys()]).toEqual(['/a.html']);
  });

  it('never throws, and never returns a story without numbers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const [path, { block, percent }] of parseRecord(text)) {
          expect(typeof path).toBe('string');
          expect(block + percent).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('is empty for nothing', () => {
    expect(parseRecord(null).size).toBe(0);
    expect(parseRecord('{"a":1}').size).toBe(0);
  });
});

describe('isRead', () => {
  it('looks at the furthest place, not at the last', () => {
    expect(isRead({ ...story, percent: 10, furthest: 97 })).toBe(true);
    expect(isRead(story)).toBe(false);
  });
});
