import type { PressReport } from '@/lib/model/press-report';
import { countFiles } from '@/lib/source/count-files';
import { press, type PressOptions } from './press';
import { ProgressLine } from './progress-line';

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
