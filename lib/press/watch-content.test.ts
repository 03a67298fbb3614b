import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { watchContent } from './watch-content';

function watched(onChange: () => Promise<void>): string {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(folder, '_posts'));
  const stop = watchContent(folder, onChange);
  onTestFinished(() => {
    stop();
    rmSync(folder, { recursive: true });
  });
  return folder;
}

it('tells of new files, also in folders that were made later', async () => {
  let calls = 0;
  const folder = watched(async () => void (calls += 1));
  await sleep(300);
  expect(calls).toBe(0);
  writeFileSync(join(folder, '_posts', 'a.md'), 'x');
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(1);
  mkdirSync(join(folder, 'later', '_posts'), { recursive: true });
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(2);
  writeFileSync(join(folder, 'later', '_posts', 'b.md'), 'x');
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(3);
});

it('tells of a change that happens while the last one is being worked on, one at a time', async () => {
  let running = 0;
  let most = 0;
  let calls = 0;
  const folder = watched(async () => {
    running += 1;
    most = Math.max(most, running);
    calls += 1;
    await sleep(400);
    running -= 1;
  });
  await sleep(300);
  writeFileSync(join(folder, '_posts', 'a.md'), 'x');
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(1);
  writeFileSync(join(folder, '_posts', 'b.md'), 'x');
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(2);
  await sleep(600);
  expect([most, calls]).toEqual([1, 2]);
});

it('goes on after an error', async () => {
  let calls = 0;
  const folder = watched(async () => {
    calls += 1;
    if (calls === 1) throw new Error('expected in this test');
  });
  await sleep(300);
  writeFileSync(join(folder, '_posts', 'a.md'), 'x');
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(1);
  await sleep(300);
  writeFileSync(join(folder, '_posts', 'b.md'), 'x');
  await expect.poll(() => calls, { timeout: 5_000 }).toBe(2);
});
