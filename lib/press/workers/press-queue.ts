import type { FileRecord, FileStamp } from '@/lib/archive/write/files-table';
import { type Batch, type BatchResult, sharedMemoryOf } from './press-batch';
import type { WorkerPool } from './worker-pool';

const BATCH = 32;

/** A post's file that has to be pressed. */
export interface Pending {
  readonly stamp: FileStamp;
  /** What the archive knows of it; undefined for a new file. */
  readonly before: FileRecord | undefined;
}

/**
 * Batches taken in before any result is waited for. More are worth worker threads, and that many keep threads busy
 * while a commit is written.
 */
const MOST_AT_ONCE = 24;

/**
 * Files on their way through the workers. They come out in the order they went in; only a few batches
 * are under way at once, so that memory does not grow with the folder.
 */
export class PressQueue {
  readonly #context: Omit<Batch, 'paths'>;
  readonly #write: (pending: Pending, result: BatchResult) => void;
  readonly #workers: WorkerPool;
  readonly #waiting: (readonly Pending[])[] = [];
  readonly #underWay: { readonly pending: readonly Pending[]; readonly results: Promise<BatchResult[]> }[] =
    [];
  #batch: Pending[] = [];
  /** Memory of the tokens of batches that were written, and that of others which nobody needs any more. */
  #used: SharedArrayBuffer[] = [];
  #spare: SharedArrayBuffer[] = [];

  /** @param write takes each result, one at a time */
  constructor(
    workers: WorkerPool,
    context: Omit<Batch, 'paths'>,
    write: (pending: Pending, result: BatchResult) => void,
  ) {
    this.#workers = workers;
    this.#context = context;
    this.#write = write;
  }

  /** Adds a file; waits while too many are under way. */
  async add(pending: Pending): Promise<void> {
    this.#batch.push(pending);
    if (this.#batch.length < BATCH) return;
    this.#endBatch();
    if (this.#waiting.length + this.#underWay.length <= MOST_AT_ONCE) return;
    await this.#workers.start();
    this.#handOut(this.#workers.width);
    await this.#settleOldest();
  }

  /** Waits until all is written. */
  async settle(): Promise<void> {
    if (this.#batch.length > 0) this.#endBatch();
    this.workAhead();
    while (this.#underWay.length > 0) await this.#settleOldest();
  }

  /** Hands out all that waits: results are not taken for a while. */
  workAhead(): void {
    this.#handOut(Infinity);
  }

  /** Called after a commit: the search tokens of what was written are not needed any more. */
  reuseMemory(): void {
    this.#spare.push(...this.#used);
    this.#used = [];
  }

  #endBatch(): void {
    this.#waiting.push(this.#batch);
    this.#batch = [];
  }

  #handOut(width: number): void {
    while (this.#underWay.length < width) {
      const pending = this.#waiting.shift();
      if (!pending) return;
      const paths = pending.map(({ stamp }) => stamp.path);
      const results = this.#workers.press({ ...this.#context, paths, spare: this.#spare.pop() });
      // An error is met when its turn comes; until then it is not unhandled.
      results.catch(() => undefined);
      this.#underWay.push({ pending, results });
    }
  }

  async #settleOldest(): Promise<void> {
    const oldest = this.#underWay.shift();
    if (!oldest) return;
    const results = await oldest.results;
    const memory = sharedMemoryOf(results);
    if (memory) this.#used.push(memory);
    results.forEach((result, index) => {
      const pending = oldest.pending[index];
      if (pending) this.#write(pending, result);
    });
  }
}
