import { routes } from '@/lib/site/urls/routes';
import { askEach } from '../http/ask-each';
import { underLoad } from '../http/under-load';
import { ArchiveFacts } from '../site/archive-facts';
import { lostPaths } from '../site/lost-paths';
import { shuffled } from '../site/shuffled';
import { startSite } from '../site/start-site';
import type { AreaContext } from './area';
import { measureLists } from './measure-lists';

const COLD_ARTICLES = 1_000;
const TO_WARM_UP = 100;
const CONNECTIONS = 10;

/** Every kind of page, cold one request at a time and warm under load. */
export async function measurePages({ site, log, port, seconds }: AreaContext): Promise<void> {
  const { posts } = site;
  const facts = new ArchiveFacts(site.archive);
  const articles = shuffled(facts.permalinks(COLD_ARTICLES + TO_WARM_UP)).map((permalink) =>
    routes.post({ permalink }),
  );
  const categories = facts.categories(60);
  const [tags, days] = [facts.busiest('tag', 60), facts.busiest('day', 300)];
  const latest = facts.latest();
  facts.close();

  const server = await startSite(site, port, 'serve');
  try {
    const { url } = server;
    const once = { url, connections: 1, status: 200 };
    // The first requests of a process pay for compiling; they are no more than that.
    const warmUp = articles.splice(0, Math.min(TO_WARM_UP, Math.ceil(articles.length / 2)));
    await askEach({ ...once, paths: warmUp });
    log.latency('pages', 'article, cold, one at a time', posts, await askEach({ ...once, paths: articles }));
    await measureLists({ log, posts, url, categories, tags, days, latest });

    const lost = lostPaths(500, 1);
    log.latency('pages', 'not found', posts, await askEach({ ...once, paths: lost, status: 404 }));

    const load = (path: string) => underLoad({ url, paths: [path], connections: CONNECTIONS, seconds });
    const [article = '/'] = articles;
    log.latency('pages', `article, warm, ${CONNECTIONS} readers`, posts, await load(article));
    log.latency('pages', `front page, warm, ${CONNECTIONS} readers`, posts, await load(routes.front));
    const [category] = categories;
    if (category)
      log.latency(
        'pages',
        `category page, warm, ${CONNECTIONS} readers`,
        posts,
        await load(routes.category(category)),
      );
    log.latency(
      'pages',
      `all categories, warm, ${CONNECTIONS} readers`,
      posts,
      await load(routes.categories),
    );
  } finally {
    await server.stop();
  }
}
