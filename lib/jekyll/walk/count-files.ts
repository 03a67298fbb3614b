import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * About how many files a press will look at: names only, nothing is opened. For progress bars;
 * folders that cannot be read count as empty.
 */
export async function countFiles(folder: string): Promise<number> {
  let count = 0;
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      for await (const entry of await opendir(next, { bufferSize: 1024 })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        if (entry.isDirectory()) waiting.push(join(next, entry.name));
        else count += 1;
      }
    } catch {
      // The press says what cannot be read.
    }
  }
  return count;
}
