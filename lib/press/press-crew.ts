import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Piscina from 'piscina';
import { compileWorker } from './compile-worker';
import { pressBatch, type Batch, type BatchResult } from './press-batch';

/** Fewer files than this are pressed before worker threads would have started. */
const WORTH_STARTING_WORKERS = 500;

type Pool = Piscina<Batch, BatchResult[]>;

/** Presses batches: the first few in this thread, many of them in worker threads. */
export class PressCrew {
  #hiring: Promise<void> | undefined;
  #pool: Pool | undefined;
  #pressed = 0;

  /** Batches that may be under way at once without anyone waiting in memory for long. */
  readonly width = availableParallelism() * 2 + 2;

  async press(batch: Batch): Promise<BatchResult[]> {
    this.#pressed += batch.paths.length;
    // Waiting for the workers beats warming up the same code in one thread more.
    if (this.#pressed > WORTH_STARTING_WORKERS) await (this.#hiring ??= this.#hire().catch(workAlone));
    if (this.#pool) return this.#pool.run(batch);
    await nextTurn();
    return pressBatch(batch);
  }

  async dismiss(): Promise<void> {
    await this.#hiring;
    await this.#pool?.destroy();
  }

  async #hire(): Promise<void> {
    const threads = availableParallelism();
    this.#pool = new Piscina<Batch, BatchResult[]>({
      filename: await compileWorker(),
      // The worker is plain JavaScript: it needs nothing of what this process was started with.
      execArgv: [],
      maxThreads: threads,
      minThreads: threads,
    });
  }
}

/** Where no worker can be started, a slower press is better than none. */
function workAlone(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`Worker threads cannot be started (${reason}); one thread presses everything.`);
}
