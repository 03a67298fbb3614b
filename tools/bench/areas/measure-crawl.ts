import { setTimeout as delay } from 'node:timers/promises';
import { routes } from '@/lib/site/urls/routes';
import { formatNumber } from '../figures/format-number';
import { askEach } from '../http/ask-each';
import { ArchiveFacts } from '../site/archive-facts';
import { countFiles } from '../site/count-files';
import { lostPaths } from '../site/lost-paths';
import { shuffled } from '../site/shuffled';
import { startSite } from '../site/start-site';
import { type AreaContext, MB } from './area';

const CRAWLERS = 4;
/** Time for a server to settle before it is weighed. */
const REST_MS = 3_000;

/** What a crawler leaves behind that asks for every article once, and one that asks for what is not there. */
export async function measureCrawl({ site, log, port, crawl, lost }: AreaContext): Promise<void> {
  const { posts } = site;
  const facts = new ArchiveFacts(site.archive);
  const paths = shuffled(facts.permalinks(crawl)).map((permalink) => routes.post({ permalink }));
  facts.close();
  const files = countFiles('.next');
  const server = await startSite(site, port, 'serve');
  try {
    const { url } = server;
    const weigh = async (when: string) => {
      await delay(REST_MS);
      log.value('crawl', `memory ${when}`, posts, server.memory().resident / MB, 'MB');
    };
    await weigh('before');
    const what = `${formatNumber(paths.length)} distinct articles, ${CRAWLERS} crawlers`;
    log.latency('crawl', what, posts, await askEach({ url, paths, connections: CRAWLERS, status: 200 }));
    await weigh(`after ${formatNumber(paths.length)} distinct articles`);
    const nowhere = lostPaths(lost, 1);
    const half = Math.floor(lost / 2);
    const nowhereNames = (count: number) => `${formatNumber(count)} paths that lead nowhere`;
    const storm = { url, connections: CRAWLERS, status: 404 };
    log.latency(
      'crawl',
      nowhereNames(half),
      posts,
      await askEach({ ...storm, paths: nowhere.slice(0, half) }),
    );
    await weigh(`after ${nowhereNames(half)}`);
    await askEach({ ...storm, paths: nowhere.slice(half) });
    await weigh(`after ${nowhereNames(lost)}`);
    log.value('crawl', 'files that appeared in .next', posts, countFiles('.next') - files, 'files');
  } finally {
    await server.stop();
  }
}
