import type { FileRecord, FileStamp } from '@/lib/archive/write/file-ledger';
import type { Batch, BatchResult } from './press-batch';
import { PressCrew } from './press-crew';

const BATCH = 32;

/** A post's file that has to be pressed. */
export interface Pending {
  readonly stamp: FileStamp;
  /** What the archive knows of it; undefined for a new file. */
  readonly before: FileRecord | undefined;
}

/**
 * Files on their way through the crew. They come out in the order they went in; only a few batches
 * are under way at once, so that memory does not grow with the folder.
 */
export class PressQueue {
  readonly #context: Omit<Batch, 'paths'>;
  readonly #write: (pending: Pending, result: BatchResult) => void;
  readonly #crew = new PressCrew();
  readonly #underWay: { readonly pending: readonly Pending[]; readonly results: Promise<BatchResult[]> }[] =
    [];
  #batch: Pending[] = [];

  /** @param write takes each result, one at a time */
  constructor(context: Omit<Batch, 'paths'>, write: (pending: Pending, result: BatchResult) => void) {
    this.#context = context;
    this.#write = write;
  }

  /** Adds a file; waits while too many are under way. */
  async add(pending: Pending): Promise<void> {
    this.#batch.push(pending);
    if (this.#batch.length === BATCH) this.#submit();
    if (this.#underWay.length > this.#crew.width) await this.#settleOldest();
  }

  /** Waits until all is written. */
  async settle(): Promise<void> {
    if (this.#batch.length > 0) this.#submit();
    while (this.#underWay.length > 0) await this.#settleOldest();
  }

  /** Lets the crew go; nothing more is written. */
  async dismiss(): Promise<void> {
    await this.#crew.dismiss();
  }

  #submit(): void {
    const pending = this.#batch;
    this.#batch = [];
    const paths = pending.map(({ stamp }) => stamp.path);
    const results = this.#crew.press({ ...this.#context, paths });
    // An error is met when its turn comes; until then it is not unhandled.
    results.catch(() => undefined);
    this.#underWay.push({ pending, results });
  }

  async #settleOldest(): Promise<void> {
    const oldest = this.#underWay.shift();
    if (!oldest) return;
    const results = await oldest.results;
    results.forEach((result, index) => {
      const pending = oldest.pending[index];
      if (pending) this.#write(pending, result);
    });
  }
}
