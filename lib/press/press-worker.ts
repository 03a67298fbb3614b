import { pressBatch, type Batch, type BatchResult } from './press-batch';
import { shareTokens } from './share-tokens';

export { indexPart } from '@/lib/archive/write/index-part';

/** Entry point of a worker thread. */
export default async function pressInWorker(batch: Batch): Promise<BatchResult[]> {
  return shareTokens(await pressBatch(batch), batch.spare);
}
