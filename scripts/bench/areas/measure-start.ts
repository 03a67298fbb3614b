import { median } from '../figures/median';
import type { TreeMemory } from '../process/tree-memory';
import { startSite } from '../site/start-site';
import { type AreaContext, MB } from './area';

const ROUNDS = 3;

/** The server: from the start of its process to its first page, and its memory then. */
export async function measureStart({ site, log, port }: AreaContext): Promise<void> {
  const { posts } = site;
  const seconds: number[] = [];
  const memory: TreeMemory[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startSite(site, port, 'serve');
    seconds.push(server.firstPage);
    memory.push(server.memory());
    await server.stop();
  }
  const most = (of: (one: TreeMemory) => number) => Math.max(...memory.map(of)) / MB;
  log.value('server', 'start to first page', posts, median(seconds), 's');
  log.value(
    'server',
    'memory after the first page',
    posts,
    most(({ resident }) => resident),
    'MB',
  );
  log.value(
    'server',
    'of it not files in memory',
    posts,
    most(({ anonymous }) => anonymous),
    'MB',
  );
}
