import { availableParallelism } from 'node:os';
import Piscina from 'piscina';
import { compileWorker } from './compile-worker';
import { pressBatch, type Batch, type BatchResult } from './press-batch';

/** Fewer files than this are pressed before worker threads would have started. */
const WORTH_STARTING_WORKERS = 1_000;

type Pool = Piscina<Batch, BatchResult[]>;

/** Presses batches: the first few in this thread, many of them in worker threads. */
export class PressCrew {
  #pool: Promise<Pool> | undefined;
  #pressed = 0;

  /** Batches that may be under way at once without anyone waiting in memory for long. */
  readonly width = availableParallelism() * 2 + 2;

  async press(batch: Batch): Promise<BatchResult[]> {
    this.#pressed += batch.paths.length;
    if (this.#pressed <= WORTH_STARTING_WORKERS) return pressBatch(batch);
    this.#pool ??= this.#hire();
    return (await this.#pool).run(batch);
  }

  async dismiss(): Promise<void> {
    await this.#pool?.then((pool) => pool.destroy()).catch(() => undefined);
  }

  async #hire(): Promise<Pool> {
    const threads = availableParallelism();
    return new Piscina<Batch, BatchResult[]>({
      filename: await compileWorker(),
      // The worker is plain JavaScript: it needs nothing of what this process was started with.
      execArgv: [],
      maxThreads: threads,
      minThreads: threads,
    });
  }
}
