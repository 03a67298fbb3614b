import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Piscina from 'piscina';
import type { IndexCrew, IndexTask } from '@/lib/archive/write/index-crew';
import { indexPart } from '@/lib/archive/write/index-part';
import type { SegmentPages } from '@/lib/archive/write/segment-writer';
import { compileWorker } from './compile-worker';
import { pressBatch, type Batch, type BatchResult } from './press-batch';

/** Presses batches and makes parts of the index: in worker threads once they are hired, in this thread before. */
export class PressCrew implements IndexCrew {
  readonly size = availableParallelism();
  /** Batches that may be under way at once without anyone waiting in memory for long. */
  readonly width = this.size * 4;
  #hiring: Promise<void> | undefined;
  #pool: Piscina | undefined;

  /** Starts the worker threads, unless they were; they are worth it for many hundred files. */
  async hire(): Promise<void> {
    await (this.#hiring ??= this.#hire().catch(workAlone));
  }

  async press(batch: Batch): Promise<BatchResult[]> {
    if (this.#pool) return this.#pool.run(batch) as Promise<BatchResult[]>;
    await nextTurn();
    return pressBatch(batch);
  }

  async index(task: IndexTask): Promise<SegmentPages> {
    if (this.#pool) return this.#pool.run(task, { name: 'indexPart' }) as Promise<SegmentPages>;
    return indexPart(task);
  }

  async dismiss(): Promise<void> {
    await this.#hiring;
    await this.#pool?.destroy();
  }

  async #hire(): Promise<void> {
    this.#pool = new Piscina({
      filename: await compileWorker(),
      // The worker is plain JavaScript: it needs nothing of what this process was started with.
      execArgv: [],
      maxThreads: this.size,
      minThreads: this.size,
      // One batch to press and one to go on with at once.
      concurrentTasksPerWorker: 2,
    });
  }
}

/** Where no worker can be started, a slower press is better than none. */
function workAlone(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Worker threads cannot be started (${reason}); one thread presses everything.`);
}
