import { join } from 'node:path';
import { MB } from '../areas/area';
import { defaultResultPath } from '../figures/default-result-path';
import { FigureLog } from '../figures/figure-log';
import { median } from '../figures/median';
import { runFacts } from '../figures/run-facts';
import { benchSite } from '../site/bench-site';
import { ensureCorpus } from '../site/ensure-corpus';
import { runOnce } from './contender';
import { ensurePeerCorpus } from './ensure-peer-corpus';
import { gatherContenders } from './gather-contenders';
import type { PeersCommand } from './peers-command';

/**
 * Has Broadsheet and its peers build the same folder from nothing, in turns, size by size.
 *
 * @param typed the command as it was typed, for the record
 */
export async function runPeers(command: PeersCommand, typed: string): Promise<void> {
  const { sizes, work } = command;
  const out = command.out ?? defaultResultPath('peers', new Date());
  const log = new FigureLog(out, typed, runFacts(), [work]);
  log.note(
    'All read one folder: the corpus with front matter rewritten as strict YAML, because posts broken on purpose end the build of most peers.',
  );
  log.note('Times are medians by the clock on the wall; memory is the highest of the whole process tree.');
  for (const posts of sizes) {
    const corpus = benchSite(work, posts);
    ensureCorpus(corpus);
    const site = {
      posts,
      content: join(work, `peer-corpus-${posts}`),
      archive: join(work, `peer-archive-${posts}`, 'archive.db'),
    };
    ensurePeerCorpus(corpus, site.content);
    const contenders = await gatherContenders(site, command, log);
    for (let round = 0; round < (command.rounds ?? (posts <= 10_000 ? 3 : 1)); round += 1) {
      for (const contender of contenders) await runOnce(contender, posts);
    }
    const costs = contenders.map(({ name, runs, failure }) => ({
      name,
      failure,
      seconds: median(runs.map(({ seconds }) => seconds)),
      peak: Math.max(...runs.map(({ peak }) => peak)),
    }));
    const ours = costs[0];
    for (const { name, failure, seconds, peak } of costs) {
      if (failure !== undefined) {
        log.missing('peers', `${name}, build`, posts, failure);
        continue;
      }
      log.value('peers', `${name}, build`, posts, seconds, 's');
      log.value('peers', `${name}, peak memory`, posts, peak / MB, 'MB');
      if (name === ours?.name || !ours || ours.failure !== undefined) continue;
      log.value('peers', `Broadsheet's time to that of ${name}`, posts, ours.seconds / seconds, 'times');
      log.value('peers', `Broadsheet's memory to that of ${name}`, posts, ours.peak / peak, 'times');
    }
  }
  log.close();
}
