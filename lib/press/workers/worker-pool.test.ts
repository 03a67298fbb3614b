import { describe, expect, it, onTestFinished } from 'vitest';
import { parseSiteConfig } from '@/lib/jekyll/config/site-config';
import { compileWorker, WorkerPool } from './worker-pool';
import type { Batch, BatchResult } from './press-batch';
import { Newsroom } from '../testing/newsroom';

const PATIENCE = 1_000;

const { config } = parseSiteConfig(undefined);

function batchOf(room: Newsroom, names: readonly string[]): Batch {
  const paths = names.map((name) => `_posts/2024-01-02-${name}.md`);
  for (const path of paths) {
    const text = `一段**粗体**<b>的</b>文字。\n\n${path.includes('hold') ? '{{ site.url }}' : ''}二段。\n`;
    room.write(path, `---\ntitle: ${path}\ncategories: a\n---\n${text}`);
  }
  return { contentDir: room.contentDir, config, now: 2_000_000_000, press: 'one', paths };
}

function expectUsual(results: readonly BatchResult[], { paths }: Batch): void {
  expect(results).toMatchObject(
    paths.map((path) => ({
      kind: 'published',
      problems: path.includes('hold') ? [{ path, code: 'POST_TOO_SLOW' }] : [],
      entry: {
        path,
        title: path,
        permalink: expect.stringMatching(/^\/a\/2024\/01\/02\//) as unknown,
        html: expect.stringContaining(
          path.includes('hold') ? '**粗体**的文字' : '<strong>粗体</strong>',
        ) as unknown,
      },
    })),
  );
}

describe('WorkerPool', () => {
  it('ends a worker that a post holds, gives that post as text, and all others as ever', async () => {
    const room = new Newsroom();
    const workers = new WorkerPool({
      patience: PATIENCE,
      worker: () => compileWorker('lib/press/testing/held-worker.ts'),
    });
    onTestFinished(() => workers.stop());
    await workers.start();
    const batches = [
      batchOf(room, ['a', 'hold-1', 'b']),
      ...Array.from({ length: 12 }, (_, index) => batchOf(room, [`c${index}`, `d${index}`])),
      batchOf(room, ['hold-2', 'e', 'hold-3']),
    ];
    const results = await Promise.all(batches.map((batch) => workers.press(batch)));
    batches.forEach((batch, index) => expectUsual(results[index] ?? [], batch));
    // Others have taken their places.
    const more = batchOf(room, ['f', 'g']);
    expectUsual(await workers.press(more), more);
  });

  it('does the same in its own thread', async () => {
    const room = new Newsroom();
    const workers = new WorkerPool({ patience: PATIENCE });
    const batch = batchOf(room, ['a', 'hold', 'b']);
    // Whoever wants to run the post's Liquid waits for ever.
    const holding = Object.defineProperty({ ...config }, 'liquid', {
      get() {
        while (new Error().stack?.includes('readLiquid'));
        return 'safe';
      },
    });
    expectUsual(await workers.press({ ...batch, config: holding }), batch);
  });
});
