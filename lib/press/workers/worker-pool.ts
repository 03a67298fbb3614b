import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Piscina from 'piscina';
import { build, stop as stopBundling } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type IndexWorkers, type IndexTask, indexPart } from '@/lib/archive/index/index-part';
import type { SegmentPages } from '@/lib/archive/index/segment-writer';
import { loadLiquid } from '@/lib/jekyll/liquid/liquid-engine';
import { pressBatch, type Batch, type BatchResult } from './press-batch';
import type { PressManner } from '../press-post';
import { isAtWork, Watchdog } from './watchdog';
import { withinTime } from './within-time';

/** Every program of the project is started in its folder (scripts/run.mjs). */
const PROJECT = process.cwd();
const compiled = new Map<string, Promise<string>>();

/** Milliseconds that a post may hold a thread. */
const PATIENCE = 10_000;

/** A post that held one is tried once more alone, then in these ways. */
const ALONE: readonly PressManner[] = ['usual', 'text', 'file'];

/** What a pool may be told for tests. */
export interface PoolOptions {
  /** Milliseconds that a post may hold a thread. */
  readonly patience?: number | undefined;
  /** Makes the file of the worker. */
  readonly worker?: (() => Promise<string>) | undefined;
}

/**
 * Presses batches and makes parts of the index: in worker threads once they are started, in this thread before. A post
 * that holds a thread up costs its batch a second try, one post at a time, and itself its markup; never the press.
 */
export class WorkerPool implements IndexWorkers {
  readonly size = availableParallelism();
  /** Batches that may be under way at once without anyone waiting in memory for long. */
  readonly width = this.size * 4;
  readonly #patience: number;
  readonly #compile: () => Promise<string>;
  readonly #watchdog: Watchdog;
  #starting: Promise<void> | undefined;
  #pool: Piscina | undefined;
  #isStopped = false;

  constructor({ patience = PATIENCE, worker = compileWorker }: PoolOptions = {}) {
    this.#patience = patience;
    this.#compile = worker;
    this.#watchdog = new Watchdog(patience, (thread) => this.#endThread(thread));
  }

  /** Starts the worker threads, unless they were; they are worth it for many hundred files. */
  async start(): Promise<void> {
    await (this.#starting ??= this.#start().catch(workAlone));
  }

  async press(batch: Batch): Promise<BatchResult[]> {
    const results = await this.#try(batch);
    if (results) return results;
    const each = batch.paths.map((path) => this.#pressAlone({ ...batch, paths: [path], spare: undefined }));
    return (await Promise.all(each)).flat();
  }

  async index(task: IndexTask): Promise<SegmentPages> {
    if (!this.#pool) return indexPart(task);
    try {
      return (await this.#pool.run(task, { name: 'indexPart' })) as SegmentPages;
    } catch (error) {
      if (!this.#isThreadsEnd(error)) throw error;
      return indexPart(task);
    }
  }

  async stop(): Promise<void> {
    await this.#starting;
    this.#isStopped = true;
    await this.#pool?.destroy();
  }

  async #start(): Promise<void> {
    this.#pool = new Piscina({
      filename: await this.#compile(),
      // The worker is plain JavaScript: it needs nothing of what this process was started with.
      execArgv: [],
      maxThreads: this.size,
      minThreads: this.size,
      // One batch to press and one to go on with at once.
      concurrentTasksPerWorker: 2,
    });
  }

  async #pressAlone(batch: Batch): Promise<BatchResult[]> {
    for (const manner of ALONE) {
      const results = await this.#try({ ...batch, manner });
      if (results) return results;
    }
    return [{ kind: 'unreadable', reason: 'it takes too long' }];
  }

  /** Undefined when a post of the batch held its thread up. */
  async #try(batch: Batch): Promise<BatchResult[] | undefined> {
    if (this.#pool) return this.#tryInWorker(batch, this.#pool);
    await nextTurn();
    await loadLiquid(batch.config);
    return withinTime(() => pressBatch(batch), this.#patience);
  }

  /** A batch that only waited for a thread while that was ended waits for another. */
  async #tryInWorker(batch: Batch, pool: Piscina): Promise<BatchResult[] | undefined> {
    for (let task = batch; ; task = { ...batch, spare: undefined }) {
      const pulse = this.#watchdog.watch();
      try {
        return (await pool.run({ ...task, pulse })) as BatchResult[];
      } catch (error) {
        if (!this.#isThreadsEnd(error)) throw error;
        if (isAtWork(pulse)) return undefined;
      } finally {
        this.#watchdog.leave(pulse);
      }
    }
  }

  #endThread(thread: number): void {
    const worker = this.#pool?.threads.find(({ threadId }) => threadId === thread);
    void worker?.terminate();
  }

  /** Whether work was lost with its thread, which was ended or had no memory left; others take its place. */
  #isThreadsEnd(error: unknown): boolean {
    if (this.#isStopped || !(error instanceof Error)) return false;
    const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return isOutOfMemory || /^(?:worker exited with code|Terminating worker thread)/.test(error.message);
  }
}

/** Where no worker can be started, a slower press is better than none. */
function workAlone(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Worker threads cannot be started (${reason}); one thread presses everything.`);
}

/**
 * Bundles the worker into one JavaScript file and gives its path. That takes a fraction of a
 * second; compiling some 400 modules anew in every thread takes several.
 *
 * It is done once a process, and the file is named after its contents: a press that goes on while its sources are
 * replaced keeps the worker of its own version.
 *
 * @param entry its path in the project
 */
export function compileWorker(entry = 'lib/press/workers/press-worker.ts'): Promise<string> {
  const file = compiled.get(entry) ?? compile(entry);
  compiled.set(entry, file);
  return file;
}

async function compile(entry: string): Promise<string> {
  const folder = join(PROJECT, '.build');
  const {
    outputFiles: [bundle],
  } = await build({
    entryPoints: [join(PROJECT, entry)],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias: { '@': PROJECT },
    logLevel: 'warning',
  });
  // The process that bundles would hold on to its memory.
  await stopBundling();
  if (bundle === undefined) throw new Error('The worker of the press cannot be bundled.');
  const name = `${basename(entry, '.ts')}-${createHash('sha256').update(bundle.contents).digest('hex').slice(0, 12)}`;
  const file = join(folder, `${name}.cjs`);
  // An installation may be read-only: what is there already need not be written.
  const present = await readFile(file).catch(() => undefined);
  if (present?.equals(bundle.contents)) return file;
  const unfinished = join(folder, `${name}.${process.pid}.cjs`);
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, bundle.contents);
  await rename(unfinished, file);
  return file;
}
