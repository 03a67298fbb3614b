import { threadId } from 'node:worker_threads';
import { loadLiquid } from '@/lib/jekyll/liquid/liquid-engine';
import { pressBatch, type Batch, type BatchResult, shareTokens } from './press-batch';
import { beginWork, endWork } from './watchdog';

export { indexPart } from '@/lib/archive/index/index-part';

/** Entry point of a worker thread. */
export default async function pressInWorker(batch: Batch): Promise<BatchResult[]> {
  await loadLiquid(batch.config);
  // From here on other batches of this thread wait.
  beginWork(batch.pulse, threadId);
  const results = shareTokens(pressBatch(batch), batch.spare);
  endWork(batch.pulse);
  return results;
}
