import { dirname, join } from 'node:path';
import type { FigureLog } from '../figures/figure-log';
import { type BenchSite, pressCommand } from '../site/bench-site';
import type { Contender } from './contender';
import { PEERS } from './peers';
import type { PeersCommand } from './peers-command';

/** Beyond this many posts, Node's own limit of its heap is too low for Eleventy and Astro. */
const MANY_POSTS = 20_000;
const MORE_HEAP = { NODE_OPTIONS: '--max-old-space-size=16000' };

/** Broadsheet and all peers that can be had, ready to build; the log says who cannot and why. */
export async function gatherContenders(
  site: BenchSite,
  { only, work, limit }: PeersCommand,
  log: FigureLog,
): Promise<Contender[]> {
  const contenders: Contender[] = [
    {
      name: 'Broadsheet',
      build: { ...pressCommand(site), limit },
      remove: [dirname(site.archive)],
      output: undefined,
      runs: [],
      failure: undefined,
    },
  ];
  log.note('Broadsheet: sanitised articles, lists by category, tag and day, full-text search if it has it.');
  for (const key of only) {
    const peer = PEERS[key];
    if (!peer) continue;
    const folder = join(work, 'peers', key);
    const output = join(work, 'peers', 'output', key);
    try {
      const { version, build, caches } = await peer.prepare({ folder, content: site.content, output });
      log.note(`${peer.name} ${version}: ${peer.builds}; bare templates, no search, nothing sanitised.`);
      const env = site.posts > MANY_POSTS ? { ...build.env, ...MORE_HEAP } : { ...build.env };
      contenders.push({
        name: peer.name,
        build: { ...build, limit, env },
        remove: [output, ...caches],
        output,
        runs: [],
        failure: undefined,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.missing('peers', `${peer.name}, build`, site.posts, reason.split('\n')[0] ?? '');
    }
  }
  return contenders;
}
