import { setTimeout as delay } from 'node:timers/promises';
import { routes } from '@/lib/site/urls/routes';
import { askEach } from '../http/ask-each';
import { oneByOne } from '../http/one-by-one';
import { HttpClient } from '../http/http-client';
import { pacedRequests } from '../http/paced-requests';
import { timeEach } from '../http/time-each';
import { underLoad } from '../http/under-load';
import { ArchiveFacts } from '../site/archive-facts';
import { searchTerms } from '../site/search-terms';
import { shuffled } from '../site/shuffled';
import { someTexts } from '../site/some-texts';
import { startSite } from '../site/start-site';
import type { AreaContext } from './area';

const FREQUENT = 50;
const OTHER = 150;
const SEARCHES_A_SECOND = 20;
const WARM_ARTICLES = 50;
/** Readers who come when they like: one who waits for an answer asks for nothing meanwhile, and hides how long it took. */
const ARTICLES_A_SECOND = 50;
const READERS = 10;

/** Searches over HTTP, and what articles feel of them. */
export async function measureSearch({ site, log, port, seconds }: AreaContext): Promise<void> {
  const { posts } = site;
  const terms = searchTerms(someTexts(site.content, 2_000), FREQUENT, OTHER);
  const facts = new ArchiveFacts(site.archive);
  const articles = facts.permalinks(WARM_ARTICLES).map((permalink) => routes.post({ permalink }));
  facts.close();
  const newest = (term: string) => `/search?q=${encodeURIComponent(term)}`;
  const relevance = (term: string) => `${newest(term)}&order=relevance`;

  const server = await startSite(site, port, 'serve');
  try {
    const { url } = server;
    const client = new HttpClient(url, 1);
    const { status } = await client.get(newest('财经'));
    client.close();
    if (status !== 200) {
      log.missing('search', 'newest first', posts, `/search answers ${status}`);
      return;
    }
    const once = { url, connections: 1, status: 200 };
    // Terms of their own to warm up with: none of the measured searches has been made before.
    const warmUp = searchTerms(someTexts(site.content, 50), 30, 30);
    const seen = new Set(
      [...warmUp.frequent, ...warmUp.other].filter((term) => !terms.frequent.includes(term)),
    );
    await askEach({ ...once, paths: [...seen].flatMap((term) => [newest(term), relevance(term)]) });

    const all = shuffled([...terms.frequent, ...terms.other.filter((term) => !seen.has(term))]);
    for (const [what, path] of [
      ['newest first', newest],
      ['by relevance', relevance],
    ] as const) {
      const before = server.processorTime();
      const times = await timeEach({ ...once, paths: all.map(path) });
      const busy = server.processorTime() - before;
      const common = times.filter((_, index) => terms.frequent.includes(all[index] ?? ''));
      log.latency('search', what, posts, oneByOne(times));
      log.latency('search', `${what}, the ${FREQUENT} most frequent terms`, posts, oneByOne(common));
      log.value('search', `processor time, ${what}`, posts, (busy / all.length) * 1_000, 'ms');
    }

    await askEach({ ...once, paths: articles });
    const paths = shuffled(
      [...terms.other, ...terms.frequent].flatMap((term) => [newest(term), relevance(term)]),
    );
    const load = { url, seconds: Math.max(5, seconds) };
    for (const { readers, read } of [
      { readers: `${ARTICLES_A_SECOND} a second`, read: () => asTheyCome({ ...load, paths: articles }) },
      {
        readers: `${READERS} readers`,
        read: () => underLoad({ ...load, paths: articles, connections: READERS }),
      },
    ]) {
      const searches = pacedRequests({ url, paths, perSecond: SEARCHES_A_SECOND });
      const answers = await read();
      const meanwhile = await searches.stop();
      const during = `during ${SEARCHES_A_SECOND} searches a second`;
      log.latency('search', `warm articles, ${readers}, ${during}`, posts, answers);
      log.latency('search', `these searches, with ${readers}`, posts, meanwhile);
    }
  } finally {
    await server.stop();
  }
}

/** Articles at a steady rate, whether or not the earlier ones have been answered. */
async function asTheyCome({
  url,
  paths,
  seconds,
}: {
  url: string;
  paths: readonly string[];
  seconds: number;
}) {
  const reading = pacedRequests({ url, paths, perSecond: ARTICLES_A_SECOND });
  await delay(seconds * 1_000);
  return reading.stop();
}
