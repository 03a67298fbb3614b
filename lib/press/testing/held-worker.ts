import { threadId } from 'node:worker_threads';
import type { Batch, BatchResult } from '../workers/press-batch';
import pressInWorker from '../workers/press-worker';
import { beginWork } from '../workers/watchdog';

export { indexPart } from '../workers/press-worker';

/** The worker, but a post with `hold` in its name holds it for ever, as long as its markup is read. */
export default async function pressOrHang(batch: Batch): Promise<BatchResult[]> {
  const { manner = 'usual', paths, pulse } = batch;
  if (manner !== 'usual' || !paths.some((path) => path.includes('hold'))) return pressInWorker(batch);
  beginWork(pulse, threadId);
  for (;;);
}
