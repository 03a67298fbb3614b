import { expect, it } from 'vitest';
import { ChangeQueue } from './change-queue';

it('hands a change on when it has rested', () => {
  const queue = new ChangeQueue();
  expect(queue.readyAt()).toBeUndefined();
  queue.note('a.md', 1_000);
  expect(queue.readyAt()).toBe(1_080);
  queue.note('a.md', 1_050);
  expect(queue.readyAt()).toBe(1_130);
  expect(queue.take(1_129)).toEqual([]);
  expect(queue.take(1_130)).toEqual(['a.md']);
  expect(queue.readyAt()).toBeUndefined();
});

it('makes few looks of a burst of 500 files in a second', () => {
  const queue = new ChangeQueue();
  const looks: number[] = [];
  for (let now = 0; now <= 2_000; now += 2) {
    if (now < 1_000) queue.note(`${now / 2}.md`, now);
    if (now >= (queue.readyAt() ?? Infinity)) looks.push(queue.take(now).length);
  }
  expect(looks.length).toBeLessThanOrEqual(6);
  expect(looks.reduce((sum, files) => sum + files)).toBe(500);
});

it('lets a growing file wait while others pass, but not for ever', () => {
  const queue = new ChangeQueue();
  queue.note('whole.md', 0);
  const taken = new Map<string, number>();
  for (let now = 0; now <= 12_000; now += 20) {
    queue.note('growing.md', now);
    if (now < (queue.readyAt() ?? Infinity)) continue;
    for (const path of queue.take(now)) if (!taken.has(path)) taken.set(path, now);
  }
  expect(taken.get('whole.md')).toBeLessThan(500);
  expect(taken.get('growing.md')).toBeGreaterThan(9_000);
});

it('takes too many changes for a change of everything', () => {
  const queue = new ChangeQueue();
  for (let index = 0; index < 5_000; index += 1) queue.note(`${index}.md`, index / 1_000);
  expect(queue.take(1_000)).toContain('');
});

it('brings back what was put off', () => {
  const queue = new ChangeQueue();
  queue.later('a.md', 5_000);
  queue.later('a.md', 9_000);
  expect(queue.readyAt()).toBe(5_000);
  expect(queue.take(4_999)).toEqual([]);
  expect(queue.take(5_000)).toEqual(['a.md']);
  expect(queue.readyAt()).toBeUndefined();
});
