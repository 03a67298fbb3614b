import { describe, expect, it, onTestFinished } from 'vitest';
import { parseSiteConfig } from '@/lib/jekyll/config/site-config';
import { WorkerPool } from './worker-pool';
import { PressQueue, type Pending } from './press-queue';
import { Newsroom } from '../testing/newsroom';

/** Enough for worker threads. */
const COUNT = 1_500;
const MOST_HELD = 25 * 32;

describe('PressQueue', () => {
  it('takes results in the order files came in, and holds few of them however often it works ahead', async () => {
    const room = new Newsroom();
    const paths = Array.from({ length: COUNT }, (_, index) => `_posts/2024-01-02-${index}.md`);
    for (const path of paths) room.write(path, `---\ntitle: ${path}\n---\n正文。\n`);
    const { config } = parseSiteConfig(undefined);
    const written: string[] = [];
    const workers = new WorkerPool();
    onTestFinished(() => workers.stop());
    const queue = new PressQueue(
      workers,
      { contentDir: room.contentDir, config, now: 2_000_000_000, press: 'one' },
      ({ stamp }: Pending, result) => {
        expect(result).toMatchObject({ kind: 'published', entry: { path: stamp.path } });
        written.push(stamp.path);
      },
    );
    for (const [index, path] of paths.entries()) {
      await queue.add({ stamp: { path, role: 'post', size: 1, mtimeMs: 1 }, before: undefined });
      if (index % 400 === 0) queue.workAhead();
      expect(index - written.length).toBeLessThan(MOST_HELD);
    }
    await queue.settle();
    expect(written).toEqual(paths);
  });
});
