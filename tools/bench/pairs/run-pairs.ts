import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultResultPath } from '../figures/default-result-path';
import { FigureLog } from '../figures/figure-log';
import { latencyOf } from '../figures/latency-of';
import { median } from '../figures/median';
import { runFacts } from '../figures/run-facts';
import { HttpClient } from '../http/http-client';
import { startBackgroundServer } from '../process/background-server';
import { timedRun } from '../process/timed-run';
import { ArchiveFacts } from '../site/archive-facts';
import { benchSite } from '../site/bench-site';
import { ensureCorpus } from '../site/ensure-corpus';
import { searchTerms } from '../site/search-terms';
import { someTexts } from '../site/some-texts';
import type { PairsCommand } from './pairs-command';

const ARTICLES = 600;
const LISTS = 60;
/** How often each page is asked for once it is known. */
const ROUNDS = 20;
const TERMS = 150;
const TICKS_A_SECOND = 100;

/** One of the two checkouts, with an archive of its own: their tables may differ. */
interface Side {
  readonly name: 'before' | 'after';
  readonly folder: string;
  readonly archive: string;
}

/** What one run cost: seconds of computing by what was asked, and the times of the answers. */
interface Cost {
  readonly seconds: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, readonly number[]>;
}

/**
 * Runs both checkouts turn by turn and records the medians of the ratios of their processor time, after to before. What
 * they answer is only looked at for its status.
 *
 * @param typed the command as it was typed, for the record
 */
export async function runPairs(command: PairsCommand, typed: string): Promise<void> {
  const { before, work, posts, pairs, port, subjects } = command;
  const out = command.out ?? defaultResultPath('pairs', new Date());
  const log = new FigureLog(out, typed, runFacts(), [work, before]);
  const { content } = benchSite(work, posts);
  ensureCorpus(benchSite(work, posts));
  const archive = (name: string) => join(work, `pairs-${name}-${posts}`, 'archive.db');
  const sides: readonly Side[] = [
    { name: 'before', folder: before, archive: archive('before') },
    { name: 'after', folder: process.cwd(), archive: archive('after') },
  ];
  log.note(`before is commit ${commitOf(before)}`);
  if (subjects.includes('press'))
    await compare(['cold press', 'press of nothing new'], (side) => press(side));
  for (const side of sides)
    await node(side, ['scripts/run.mjs', 'scripts/build.ts'], 'compiling and pressing');
  const facts = new ArchiveFacts(sides[1]?.archive ?? '');
  const articles = facts.permalinks(ARTICLES);
  const lists = facts.categories(LISTS).map(({ slug }) => `/category/${encodeURIComponent(slug)}`);
  facts.close();
  if (subjects.includes('pages'))
    await compare(['articles, cold', 'articles, known', 'lists, cold', 'lists, known'], (side) =>
      served(side, [
        ['articles', articles],
        ['lists', ['/', '/latest', '/categories', ...lists]],
      ]),
    );
  if (subjects.includes('search')) {
    const { frequent, other } = searchTerms(someTexts(content, 1_000), TERMS / 3, (TERMS * 2) / 3);
    const paths = [...frequent, ...other].map((term) => `/search?q=${encodeURIComponent(term)}`);
    await compare(['searches, cold', 'searches, known'], (side) => served(side, [['searches', paths]], 1));
  }
  log.close();

  async function compare(names: readonly string[], run: (side: Side) => Promise<Cost>): Promise<void> {
    const costs: { readonly before: Cost; readonly after: Cost }[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const order = pair % 2 === 0 ? sides : [...sides].reverse();
      const both: Partial<Record<Side['name'], Cost>> = {};
      for (const side of order) both[side.name] = await run(side);
      if (both.before && both.after) costs.push({ before: both.before, after: both.after });
    }
    for (const name of names) {
      const of = (cost: Cost) => cost.seconds.get(name) ?? Number.NaN;
      log.value('pairs', `${name}, before`, posts, median(costs.map((cost) => of(cost.before))), 's');
      log.value('pairs', `${name}, after`, posts, median(costs.map((cost) => of(cost.after))), 's');
      const ratios = costs.map((cost) => of(cost.after) / of(cost.before));
      log.value('pairs', `${name}, ratio of each pair, the median`, posts, median(ratios), 'times');
      for (const side of ['before', 'after'] as const) {
        const times = costs.flatMap((cost) => cost[side].times.get(name) ?? []);
        if (times.length > 0) log.latency('pairs', `${name}, ${side}`, posts, latencyOf(times, 0, 0));
      }
    }
  }

  async function press(side: Side): Promise<Cost> {
    rmSync(join(side.archive, '..'), { recursive: true, force: true });
    const words = ['scripts/run.mjs', 'lib/press/cli.ts'];
    const cold = await node(side, words, 'a press');
    return {
      seconds: new Map([
        ['cold press', cold],
        ['press of nothing new', await node(side, words, 'a press')],
      ]),
      times: new Map(),
    };
  }

  /** @returns seconds that the machine has computed meanwhile: what a press starts and does not wait for counts, too */
  async function node(side: Side, words: readonly string[], what: string): Promise<number> {
    const started = secondsOfMachine();
    try {
      await timedRun({
        file: process.execPath,
        words,
        cwd: side.folder,
        env: { CONTENT_DIR: content, ARCHIVE: side.archive },
      });
    } catch (error) {
      throw new Error(`${what} failed in the checkout ${side.name}: ${String(error)}`, { cause: error });
    }
    return secondsOfMachine() - started;
  }

  async function served(
    side: Side,
    kinds: readonly (readonly [name: string, paths: readonly string[]])[],
    rounds = ROUNDS,
  ): Promise<Cost> {
    const server = await startBackgroundServer({
      words: ['scripts/run.mjs', '.build/serve.mjs'],
      cwd: side.folder,
      env: { CONTENT_DIR: content, ARCHIVE: side.archive, HOST: '127.0.0.1' },
      port,
    });
    const client = new HttpClient(server.url, 1);
    const seconds = new Map<string, number>();
    const times = new Map<string, readonly number[]>();
    try {
      // What is compiled and read once is not what a page costs.
      for (const [, paths] of kinds) for (const path of paths.slice(-20)) await client.get(path);
      for (const [kind, paths] of kinds)
        for (const [name, turns] of [
          [`${kind}, cold`, 1],
          [`${kind}, known`, rounds],
        ] as const) {
          const started = server.processorTime();
          const taken: number[] = [];
          for (let turn = 0; turn < turns; turn += 1)
            for (const path of paths.slice(0, -20)) {
              const { status, ms } = await client.get(path);
              if (status !== 200) throw new Error(`${path} is ${status} in the checkout ${side.name}`);
              taken.push(ms);
            }
          seconds.set(name, server.processorTime() - started);
          times.set(name, taken);
        }
    } finally {
      client.close();
      await server.stop();
    }
    return { seconds, times };
  }
}

function commitOf(folder: string): string {
  const { stdout } = spawnSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: folder, encoding: 'utf8' });
  return stdout.trim() || 'unknown';
}

/** What all processors have computed, first line of proc_stat(5): user, nice and system. Nothing else should run. */
function secondsOfMachine(): number {
  const [user = 0, nice = 0, system = 0] = (readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system) / TICKS_A_SECOND;
}
