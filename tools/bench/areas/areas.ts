import { ArchiveFacts } from '../site/archive-facts';
import { brokenPosts } from '../site/broken-posts';
import { median } from '../figures/median';
import type { TreeMemory } from '../process/tree-memory';
import { startSite } from '../site/start-site';
import { type Area, type AreaContext, MB } from './area';
import { measureBare } from './measure-bare';
import { measureCrawl } from './measure-crawl';
import { measurePages } from './measure-pages';
import { measurePress } from './measure-press';
import { measurePublish } from './measure-publish';
import { measureSearch } from './measure-search';
import { measureSources } from './measure-sources';

const ROUNDS = 3;

/** Everything the benchmark measures. */
export const AREAS = {
  press: measurePress,
  broken: measureBroken,
  publish: measurePublish,
  start: measureStart,
  pages: measurePages,
  bare: measureBare,
  search: measureSearch,
  sources: measureSources,
  crawl: measureCrawl,
} as const satisfies Readonly<Record<string, Area>>;

export type AreaName = keyof typeof AREAS;

/** The order matters: the press leaves the archive that the others ask. */
export const AREA_NAMES: readonly AreaName[] = [
  'press',
  'broken',
  'publish',
  'start',
  'pages',
  'bare',
  'search',
  'sources',
  'crawl',
];

/** What the broken posts of the corpus cost: each must be named, and no other be missing. */
async function measureBroken({ site, log }: AreaContext): Promise<void> {
  const { posts } = site;
  const facts = new ArchiveFacts(site.archive);
  const named = facts.pathsWithProblems();
  const published = facts.postCount();
  facts.close();
  const broken = brokenPosts(posts);
  log.value('broken', 'posts broken on purpose', posts, broken.length, 'posts');
  log.value('broken', 'of them not named', posts, broken.filter((path) => !named.has(path)).length, 'posts');
  log.value('broken', 'posts that are missing, these included', posts, posts - published, 'posts');
}

/** The server: from the start of its process to its first page, and its memory then. */
async function measureStart({ site, log, port }: AreaContext): Promise<void> {
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
