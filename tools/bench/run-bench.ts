import { AREAS, type AreaName } from './areas/areas';
import type { BenchCommand } from './bench-command';
import { defaultResultPath } from './figures/default-result-path';
import { FigureLog } from './figures/figure-log';
import { formatNumber } from './figures/format-number';
import { runFacts } from './figures/run-facts';
import { benchSite } from './site/bench-site';
import { ensureArchive } from './site/ensure-archive';
import { ensureBuild } from './site/ensure-build';
import { ensureCorpus } from './site/ensure-corpus';

const RATE = 'cold, rate';
const WITHOUT_APP: ReadonlySet<AreaName> = new Set(['press', 'broken']);

/**
 * Measures what is asked for, size by size. What cannot be measured is a line in the result, and the
 * rest goes on.
 *
 * @param typed the command as it was typed, for the record
 */
export async function runBench(command: BenchCommand<AreaName>, typed: string): Promise<void> {
  const { sizes, only, work, port, seconds, crawl, lost } = command;
  const out = command.out ?? defaultResultPath('bench', new Date());
  const log = new FigureLog(out, typed, runFacts(), [work]);
  log.note(
    'A press is timed from the start of its process to its end; memory is that of the whole process tree.',
  );
  log.note('The load comes from the same machine. Cold pages are asked for once each, one at a time.');
  if (only.some((area) => !WITHOUT_APP.has(area))) await ensureBuild(work);
  for (const posts of sizes) {
    const site = benchSite(work, posts);
    ensureCorpus(site);
    if (!only.includes('press')) await ensureArchive(site);
    for (const area of only) {
      try {
        await AREAS[area]({ site, log, port, seconds, crawl, lost });
      } catch (error) {
        log.missing(area, 'stopped', posts, error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
      }
    }
  }
  const compared = sizes.toSorted((a, b) => a - b);
  for (const [index, posts] of compared.entries()) {
    const smaller = compared[index - 1];
    const before = smaller === undefined ? undefined : log.measured('press', RATE, smaller);
    const rate = log.measured('press', RATE, posts);
    if (smaller === undefined || before === undefined || rate === undefined) continue;
    log.value(
      'press',
      `posts a second to those of ${formatNumber(smaller)} posts`,
      posts,
      rate / before,
      'times',
    );
  }
  log.close();
}
