import { pressBatch, type Batch, type BatchResult } from './press-batch';

/** Entry point of a worker thread. */
export default async function pressInWorker(batch: Batch): Promise<BatchResult[]> {
  return pressBatch(batch);
}
