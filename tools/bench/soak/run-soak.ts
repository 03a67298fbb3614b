import { setTimeout as delay } from 'node:timers/promises';
import { Random } from '@/tools/corpus/random';
import { MB } from '../areas/area';
import { defaultResultPath } from '../figures/default-result-path';
import { FigureLog } from '../figures/figure-log';
import { latencyOf } from '../figures/latency-of';
import { runFacts } from '../figures/run-facts';
import { type Sample, slope } from '../figures/slope';
import { HttpClient } from '../http/http-client';
import { ArchiveFacts, type PagedList } from '../site/archive-facts';
import { benchSite } from '../site/bench-site';
import { ensureArchive } from '../site/ensure-archive';
import { ensureBuild } from '../site/ensure-build';
import { ensureCorpus } from '../site/ensure-corpus';
import { ExtraPost } from '../site/extra-post';
import { searchTerms } from '../site/search-terms';
import { someTexts } from '../site/some-texts';
import { startSite } from '../site/start-site';
import { routes } from '@/lib/site/urls/routes';
import { lostPaths } from '../site/lost-paths';
import type { SoakCommand } from './soak-command';

/** What readers can ask for. */
interface Choices {
  readonly permalinks: readonly string[];
  readonly categories: readonly PagedList[];
  readonly terms: readonly string[];
  readonly hasSearch: boolean;
}

/** A request and the status that answers it. */
interface Expected {
  readonly path: string;
  readonly status: number;
}

const READERS = 4;
const WEIGH_EVERY_MS = 10_000;
const PUBLISH_EVERY_MS = 60_000;

/**
 * Runs `npm start` under mixed load while a post is edited every minute, and finds how fast
 * memory grows in the second half.
 *
 * @param typed the command as it was typed, for the record
 */
export async function runSoak(command: SoakCommand, typed: string): Promise<void> {
  const { minutes, posts, work, port } = command;
  const out = command.out ?? defaultResultPath('soak', new Date());
  const log = new FigureLog(out, typed, runFacts(), [work]);
  const site = benchSite(work, posts);
  ensureCorpus(site);
  await ensureArchive(site);
  await ensureBuild(work);
  const facts = new ArchiveFacts(site.archive);
  const seen = { permalinks: facts.permalinks(100_000), categories: facts.categories(200) };
  facts.close();
  const { frequent, other } = searchTerms(someTexts(site.content, 1_000), 50, 450);

  const server = await startSite(site, port, 'start');
  const client = new HttpClient(server.url, READERS);
  const extra = new ExtraPost(site, seen.categories[0]?.slug ?? 'bench', 0, new Date());
  const started = performance.now();
  const end = started + minutes * 60_000;
  const samples: Sample[] = [];
  const times: number[] = [];
  let failed = 0;
  try {
    const hasSearch = (await client.get(`/search?q=${encodeURIComponent('财经')}`)).status === 200;
    if (!hasSearch) log.note('No searches: /search is not there.');
    const choices = { ...seen, terms: [...frequent, ...other], hasSearch };
    await Promise.all([...Array.from({ length: READERS }, (_, reader) => read(reader)), weigh(), publish()]);

    async function read(reader: number): Promise<void> {
      const random = new Random(1, 'soak', reader);
      while (performance.now() < end) {
        const { path, status } = mixedPath(choices, random);
        const answer = await client.get(path).catch(() => undefined);
        if (answer) times.push(answer.ms);
        if (answer?.status !== status) failed += 1;
      }
    }
  } finally {
    client.close();
    extra.remove();
    await server.stop();
  }
  await ensureArchive(site);
  log.samples(samples);
  log.latency(
    'soak',
    `mixed load, ${READERS} readers, ${minutes} minutes`,
    posts,
    latencyOf(times, failed, minutes * 60),
  );
  const second = samples.filter(({ at }) => at >= minutes / 2);
  log.value('soak', 'memory at the end', posts, (samples.at(-1)?.value ?? Number.NaN) / MB, 'MB');
  log.value('soak', 'memory at most', posts, Math.max(...samples.map(({ value }) => value)) / MB, 'MB');
  log.value('soak', 'growth in the second half', posts, slope(second) / MB, 'MB/min');
  log.close();

  /** The server, and the process that keeps pressing. */
  async function weigh(): Promise<void> {
    for (let next = started; next < end; next += WEIGH_EVERY_MS) {
      await delay(Math.max(0, next - performance.now()));
      samples.push({ at: (performance.now() - started) / 60_000, value: server.memory().resident });
    }
  }

  async function publish(): Promise<void> {
    for (let next = started + PUBLISH_EVERY_MS; next < end; next += PUBLISH_EVERY_MS) {
      await delay(Math.max(0, next - performance.now()));
      extra.write(`S${Math.round(next)}X`);
    }
  }
}

/** One request as a day's mixture has it: mostly articles, some lists, the front, searches, lost paths. */
export function mixedPath({ permalinks, categories, terms, hasSearch }: Choices, random: Random): Expected {
  const draw = random.next();
  if (draw < 0.6) return { path: routes.post({ permalink: random.pick(permalinks) }), status: 200 };
  if (draw < 0.7) return { path: routes.front, status: 200 };
  if (draw < 0.85) {
    const list = random.pick(categories);
    const number = list.pages > 2 && random.chance(0.5) ? random.between(1, list.pages - 1) : undefined;
    return { path: routes.category(list, number), status: 200 };
  }
  if (draw < 0.95 && hasSearch) {
    const order = random.chance(0.3) ? '&order=relevance' : '';
    return { path: `/search?q=${encodeURIComponent(random.pick(terms))}${order}`, status: 200 };
  }
  const [path = '/'] = lostPaths(1, random.between(1, 1_000_000_000));
  return { path, status: 404 };
}
