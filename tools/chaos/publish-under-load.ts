import autocannon from 'autocannon';
import { appendFileSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from 'node:child_process';
import { corpusOptions } from '@/tools/corpus/corpus-options';
import { writeCorpus } from '@/tools/corpus/write-corpus';

/** A site that `npm start` serves and keeps pressing. */
interface RunningSite {
  readonly url: string;
  /** Stops it; resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

interface LoadOptions {
  readonly posts: number;
  readonly publishes: number;
  readonly seed: number;
  readonly port: number;
  /** An empty folder to work in. */
  readonly folder: string;
}

const CONNECTIONS = 4;

/** Seconds after which a change that no request sees is a failure; a swap may take a whole press. */
const PATIENCE = 120;
const SWAP_PATIENCE = 900;
const PATHS = ['/', '/latest', '/categories', '/category/zhongguozhengquanbao', '/feed.xml'];

/**
 * Publishes posts, edits and deletes them, presses many at once and has the archive rebuilt and
 * swapped, while requests keep coming. No request may fail.
 *
 * @returns what went wrong; empty when nothing did
 */
export async function publishUnderLoad(options: LoadOptions): Promise<string[]> {
  const { posts, publishes, seed, port, folder } = options;
  const content = join(folder, 'content');
  writeCorpus({ out: content, seed, options: corpusOptions(posts) });
  const archive = join(folder, 'archive', 'archive.db');
  const site = await startSite(content, archive, port);
  try {
    const alive = await answeringPaths(site.url);
    const load = startLoad(site.url, alive);
    try {
      await sleep(2_000);
      const waits = await publishAndTakeBack(site.url, content, publishes);
      const swap = await swapArchive(archive, content);
      return told(await load.stop(), waits, swap);
    } finally {
      void load.stop();
    }
  } finally {
    await site.stop();
  }
}

function startLoad(
  url: string,
  paths: readonly string[],
): { readonly stop: () => Promise<autocannon.Result> } {
  let stop = (): void => undefined;
  const finished = new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url,
      connections: CONNECTIONS,
      duration: 3_600,
      requests: paths.map((path) => ({ method: 'GET' as const, path })),
    };
    const load = autocannon(options, (error: Error | null, result) =>
      error ? reject(error) : resolve(result),
    );
    stop = () => load.stop();
  });
  return {
    stop() {
      stop();
      return finished;
    },
  };
}

/** A site need not have every page. */
async function answeringPaths(url: string): Promise<string[]> {
  const answers = await Promise.all(PATHS.map((path) => fetch(url + path)));
  return PATHS.filter((_, index) => answers[index]?.ok);
}

/** Seconds from each write, edit and removal until a request sees it. */
async function publishAndTakeBack(url: string, content: string, publishes: number): Promise<number[]> {
  mkdirSync(join(content, '_posts'), { recursive: true });
  const waits: number[] = [];
  for (let number = 0; number < publishes; number += 1) {
    const file = join(content, '_posts', `2026-11-21-chaos-${number}.md`);
    const page = `${url}/zhongguozhengquanbao/2026/11/21/chaos-${number}.html`;
    const write = (text: string): void => writeFileSync(file, post(number, text));
    waits.push(
      await seen(
        () => write('初版'),
        page,
        (body) => body?.includes('初版') === true,
      ),
    );
    if (number % 2 === 1) continue;
    waits.push(
      await seen(
        () => write('修订'),
        page,
        (body) => body?.includes('修订') === true,
      ),
    );
    waits.push(
      await seen(
        () => rmSync(file),
        page,
        (body) => body === undefined,
      ),
    );
  }
  return waits;
}

/** A setting that shapes every post, so that the archive is made anew; seconds until the new one is in place. */
async function swapArchive(archive: string, content: string): Promise<number> {
  const started = performance.now();
  const before = realpathSync(archive);
  appendFileSync(join(content, '_config.yml'), `\nexcerpt_separator: '<!-- more -->'\n`);
  while (realpathSync(archive) === before) {
    if (performance.now() - started > SWAP_PATIENCE * 1_000) {
      throw new Error(`no new archive within ${SWAP_PATIENCE} s`);
    }
    await sleep(50);
  }
  const took = (performance.now() - started) / 1_000;
  // Requests go on while readers change over and the old file is removed.
  await sleep(3_000);
  return took;
}

async function seen(
  change: () => void,
  address: string,
  isSeen: (body: string | undefined) => boolean,
): Promise<number> {
  const started = performance.now();
  change();
  const last = started + PATIENCE * 1_000;
  while (performance.now() < last) {
    const response = await fetch(address);
    const body = await response.text();
    if (isSeen(response.ok ? body : undefined)) return (performance.now() - started) / 1_000;
    await sleep(20);
  }
  throw new Error(`${address} did not change within ${PATIENCE} s`);
}

function post(number: number, text: string): string {
  return `---\ntitle: 第${number}次发布${text}\ndate: 2026-11-21 12:00:00 +0800\ncategories: zhongguozhengquanbao\n---\n<p>${text}的正文。</p>\n`;
}

function told(result: autocannon.Result, waits: readonly number[], swap: number): string[] {
  const sorted = [...waits].sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(3);
  const { errors, timeouts, non2xx, latency, requests } = result;
  console.log(`     ${requests.total} requests, p50 ${latency.p50} ms, p99 ${latency.p99} ms`);
  console.log(
    `     ${waits.length} changes seen after p50 ${at(0.5)} s, p95 ${at(0.95)} s, longest ${at(1)} s`,
  );
  console.log(`     the rebuilt archive was in place after ${swap.toFixed(2)} s`);
  const failed = errors + timeouts + non2xx;
  return failed === 0 ? [] : [`${errors} errors, ${timeouts} timeouts, ${non2xx} answers other than 2xx`];
}

/** Starts a site and waits until it serves and watches. Throws with its output when it ends before. */
async function startSite(contentDir: string, archive: string, port: number): Promise<RunningSite> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: contentDir, ARCHIVE: archive, PORT: String(port), HOST: '127.0.0.1' },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Watching the content folder')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`npm start ended early:\n${output}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  process.once('exit', () => child.kill('SIGTERM'));
  return { url: `http://127.0.0.1:${port}`, stop };
}
