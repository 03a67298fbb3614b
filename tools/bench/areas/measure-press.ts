import { z } from 'zod';
import { median } from '../figures/median';
import { timedRun, type TimedRun } from '../process/timed-run';
import { ArchiveFacts } from '../site/archive-facts';
import { pressCommand } from '../site/bench-site';
import { clearArchive } from '../site/clear-archive';
import { ExtraPost } from '../site/extra-post';
import { type AreaContext, MB } from './area';

const report = z.object({ posts: z.number(), added: z.number(), unchanged: z.number() });

/** The press from the command line: cold, with nothing to do, and with one post added. */
export async function measurePress({ site, log }: AreaContext): Promise<void> {
  const { posts } = site;
  const cold: TimedRun[] = [];
  for (let round = 0; round < (posts <= 10_000 ? 3 : 1); round += 1) {
    clearArchive(site);
    cold.push(await press({ added: posts }));
  }
  const seconds = median(cold.map((run) => run.seconds));
  log.value('press', 'cold', posts, seconds, 's');
  log.value('press', 'cold, rate', posts, posts / seconds, 'posts/s');
  log.value('press', 'cold, peak memory', posts, Math.max(...cold.map(({ peak }) => peak)) / MB, 'MB');

  const facts = new ArchiveFacts(site.archive);
  const { content, archive, index } = facts.bytes();
  const [category] = facts.categories(1);
  facts.close();
  log.value('press', 'archive size', posts, archive / MB, 'MB');
  log.value('press', 'archive bytes for a byte of content', posts, archive / content, 'bytes/byte');
  if (index > 0)
    log.value('press', 'search index bytes for a byte of content', posts, index / content, 'bytes/byte');
  else log.missing('press', 'search index bytes for a byte of content', posts, 'no full-text index');

  const unchanged: number[] = [];
  for (let round = 0; round < 3; round += 1) unchanged.push((await press({ unchanged: posts })).seconds);
  log.value('press', 'unchanged', posts, median(unchanged), 's');

  const added: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const extra = new ExtraPost(site, category?.slug ?? 'bench', round, new Date());
    try {
      extra.write('A');
      added.push((await press({ added: 1 })).seconds);
    } finally {
      extra.remove();
    }
    await press({ added: 0 });
  }
  log.value('press', 'one post added', posts, median(added), 's');

  /** Presses, and makes sure that what was timed is what happened. */
  async function press(expected: { added?: number; unchanged?: number }): Promise<TimedRun> {
    const run = await timedRun(pressCommand(site));
    const said = report.parse(JSON.parse(run.output.trim().split('\n').at(-1) ?? ''));
    for (const [name, count] of Object.entries(expected)) {
      const found = name === 'added' ? said.added : said.unchanged;
      if (found !== count) throw new Error(`The press says ${name} ${found}, not ${count}: ${run.output}`);
    }
    return run;
  }
}
