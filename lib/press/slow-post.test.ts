import { expect, it } from 'vitest';
import { compileWorker } from './workers/worker-pool';
import { Newsroom } from './testing/newsroom';

/** Enough for worker threads. */
const COUNT = 850;

it('a post that holds the press up is published as its text, beside all others, until all is pressed anew', async () => {
  const room = new Newsroom();
  for (let index = 0; index < COUNT; index += 1)
    room.write(`_posts/2024-01-02-${index}.md`, `---\ntitle: 题${index}\n---\n正文。\n`);
  const path = '_posts/2024-01-02-hold.md';
  room.write(path, '---\ntitle: 慢\n---\n**粗**体。\n');
  const report = await room.press({
    workers: { patience: 1_000, worker: () => compileWorker('lib/press/testing/held-worker.ts') },
  });
  expect(report).toMatchObject({ posts: COUNT + 1, added: COUNT + 1 });
  expect(report.problems).toMatchObject([{ path, code: 'POST_TOO_SLOW' }]);
  const html = () => room.reader.article('/2024/01/02/hold.html')?.html;
  expect(html()).toBe('<p>**粗**体。</p>');
  expect(room.reader.article('/2024/01/02/849.html')?.html).toBe('<p>正文。</p>');

  // It has not changed, so it is left alone; a new build tries it again.
  expect(await room.press()).toMatchObject({ unchanged: COUNT + 1, changed: 0 });
  expect(await room.press({ full: true })).toMatchObject({ posts: COUNT + 1, problems: [] });
  await expect.poll(html).toBe('<p><strong>粗</strong>体。</p>');
});
