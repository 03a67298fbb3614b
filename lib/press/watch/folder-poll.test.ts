import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { FolderPoll } from './folder-poll';

it('finds folders whose files come and go, new folders too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'polled-'));
  mkdirSync(join(folder, '_posts', '2021'), { recursive: true });
  const told = new Set<string>();
  const poll = new FolderPoll(folder, (path) => told.add(path));
  onTestFinished(() => {
    poll.stop();
    rmSync(folder, { recursive: true });
  });
  await poll.start();
  expect([...told]).toEqual([]);
  writeFileSync(join(folder, '_posts', '2021', 'a.md'), 'x');
  await expect.poll(() => [...told], { timeout: 5_000 }).toEqual(['_posts/2021']);
  told.clear();
  mkdirSync(join(folder, '_posts', '2022'));
  await expect.poll(() => [...told], { timeout: 5_000 }).toEqual(['_posts']);
  told.clear();
  writeFileSync(join(folder, '_posts', '2022', 'b.md'), 'x');
  await expect.poll(() => [...told], { timeout: 5_000 }).toEqual(['_posts/2022']);
  told.clear();
  rmSync(join(folder, '_posts', '2021'), { recursive: true });
  await expect.poll(() => [...told].sort(), { timeout: 5_000 }).toEqual(['_posts', '_posts/2021']);
});
