import { pressBatch, type Batch, type BatchResult } from './press-batch';

/** Entry point of a worker thread. */
export default function pressInWorker(batch: Batch): BatchResult[] {
  return pressBatch(batch);
}
