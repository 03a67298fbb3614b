import { routes } from '@/lib/site/urls/routes';
import type { Latency } from '../figures/figure';
import { median } from '../figures/median';
import { underLoad } from '../http/under-load';
import { startBackgroundServer } from '../process/background-server';
import { ArchiveFacts } from '../site/archive-facts';
import { bareApp } from '../site/bare-app';
import { startSite } from '../site/start-site';
import type { AreaContext } from './area';

const ROUNDS = 5;
const CONNECTIONS = 10;

/** A warm article of ours beside bare static pages of `next start`, in turns, so that both meet the same machine. */
export async function measureBare({ site, log, port, seconds }: AreaContext): Promise<void> {
  const { posts } = site;
  const facts = new ArchiveFacts(site.archive);
  const permalinks = facts.permalinks(101);
  // A post of middling length stands for all.
  const bySize = permalinks.map((permalink) => ({ permalink, html: facts.html(permalink) }));
  facts.close();
  const typical = bySize.toSorted((a, b) => a.html.length - b.html.length)[Math.floor(bySize.length / 2)];
  if (!typical) return;

  const bare = await startBackgroundServer({ ...(await bareApp(typical.html)), port: port + 1 });
  const ours = await startSite(site, port, 'serve').catch(async (error: unknown) => {
    await bare.stop();
    throw error;
  });
  try {
    const contenders = [
      {
        what: 'article of Broadsheet',
        url: ours.url,
        path: routes.post(typical),
        loads: new Array<Latency>(),
      },
      { what: 'bare page, one line of text', url: bare.url, path: '/', loads: new Array<Latency>() },
      {
        what: 'bare page, text of the article',
        url: bare.url,
        path: '/article',
        loads: new Array<Latency>(),
      },
    ] as const;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { url, path, loads } of contenders)
        loads.push(await underLoad({ url, paths: [path], connections: CONNECTIONS, seconds }));
    }
    for (const { what, loads } of contenders) {
      const rate = median(loads.map(({ perSecond }) => perSecond));
      const middle = loads.find(({ perSecond }) => perSecond === rate);
      if (middle) log.latency('bare', `${what}, warm, ${CONNECTIONS} readers`, posts, middle);
    }
    const [article, ...pages] = contenders;
    for (const { what, loads } of pages) {
      // Round by round, because the machine may be busier in one than in another.
      const ratios = loads.map((load, round) => (article.loads[round]?.perSecond ?? 0) / load.perSecond);
      log.value('bare', `requests/s of an article to those of a ${what}`, posts, median(ratios), 'times');
    }
  } finally {
    await ours.stop();
    await bare.stop();
  }
}
