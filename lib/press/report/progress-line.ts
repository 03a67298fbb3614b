import type { PressReport } from '@/lib/model/problem';
import { countFiles } from '@/lib/jekyll/walk/count-files';
import { press, type PressOptions } from '../press';

const REDRAW_AFTER = 100;

/**
 * One line on a terminal that says how far the press is. Prints nothing when the stream is not a
 * terminal.
 */
class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #started = performance.now();
  #drawn = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** `total` is 0 while it is not known. */
  update(done: number, total: number): void {
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#drawn < REDRAW_AFTER) return;
    this.#drawn = now;
    const seconds = (now - this.#started) / 1000;
    const rate = Math.round(done / Math.max(seconds, 0.001));
    const share = total > 0 ? Math.min(1, done / total) : 0;
    const bar = total > 0 ? `[${'#'.repeat(Math.round(share * 24)).padEnd(24, '.')}] ` : '';
    const left = total > 0 && rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : '';
    this.#stream.write(`\r${bar}${done}${total > 0 ? ` of ${total}` : ''} files, ${rate}/s${left}\x1b[K`);
  }

  /** Removes the line. */
  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K');
  }
}

/** Presses once, with a progress line on a terminal. */
export async function pressAloud(options: PressOptions): Promise<PressReport> {
  const line = new ProgressLine(process.stderr);
  const total = process.stderr.isTTY ? await countFiles(options.contentDir) : 0;
  try {
    return await press({
      ...options,
      onProgress: (files) => line.update(files, total),
      onWait: (pid) => console.info(`Another press (process ${pid}) is at work; waiting for it.`),
    });
  } finally {
    line.clear();
  }
}
