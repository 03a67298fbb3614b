import { defaultResultPath } from '../figures/default-result-path';
import { FigureLog } from '../figures/figure-log';
import { runFacts } from '../figures/run-facts';
import { timedRun } from '../process/timed-run';
import { WORST_POSTS } from './worst-posts';

/** Seconds after which a reader is given up. */
const PATIENCE = 60;

/** How long the worst posts take us, and the libraries we use when they are put together by their manuals. */
export async function runWorst(typed: string): Promise<void> {
  const log = new FigureLog(defaultResultPath('worst', new Date()), typed, runFacts());
  log.note(
    'Worst posts: one post in a process of its own, after fifty small ones; ours makes its search tokens, too.',
  );
  log.note(
    'Plain: gray-matter, then remark or parse5, rehype-sanitize and hast-util-to-html; fields kept as JSON.',
  );
  for (const [position, { name }] of WORST_POSTS.entries()) {
    for (const side of ['ours', 'plain'] as const) {
      const what = `${name}, ${side}`;
      try {
        const { output } = await timedRun({
          file: process.execPath,
          words: ['scripts/run.mjs', 'tools/bench/worst/one-post.ts', String(position), side],
          limit: PATIENCE,
        });
        log.value('worst', what, 1, Number(output), 'ms');
      } catch (error) {
        log.missing('worst', what, 1, reasonOf(error));
      }
    }
  }
  log.close();
}

/** What went wrong, without the program it went wrong in. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split(/ended with \d+: /).at(-1) ?? '').split('\n', 1)[0] ?? '';
}
