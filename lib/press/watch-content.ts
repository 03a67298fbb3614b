import { watch, type FSWatcher } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

/** Quiet time after a change before the press starts, in milliseconds: files arrive in groups. */
const SETTLE = 150;
/** A look without being told, for file systems that tell nothing. */
const LOOK_ANYWAY = 30_000;

/**
 * Calls `onChange` after something in the folder changed, one call at a time, and now and then
 * without a sign. An error in `onChange` is printed and the watch goes on.
 *
 * @returns stops watching
 */
export function watchContent(folder: string, onChange: () => Promise<void>): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let stopped = false;

  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await watchFolders();
      await onChange();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    } finally {
      running = false;
      if (!stopped) schedule(again ? SETTLE : LOOK_ANYWAY);
      again = false;
    }
  };

  const schedule = (delay: number): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  };

  // One watcher for each folder, not for each file: a million posts may lie in one.
  const watchFolders = async (): Promise<void> => {
    const waiting = [folder];
    for (let next = waiting.pop(); next !== undefined && !stopped; next = waiting.pop()) {
      const directory = next;
      const entries = await opendir(directory, { bufferSize: 1024 }).catch(() => undefined);
      if (!entries) {
        watchers.get(directory)?.close();
        watchers.delete(directory);
        continue;
      }
      if (!watchers.has(directory)) {
        const watcher = watch(directory, { persistent: false }, () => schedule(SETTLE));
        watcher.on('error', () => watchers.delete(directory));
        watchers.set(directory, watcher);
      }
      for await (const entry of entries) {
        if (entry.isDirectory() && !entry.name.startsWith('.')) waiting.push(join(directory, entry.name));
      }
    }
  };

  void watchFolders().then(() => schedule(LOOK_ANYWAY));
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}
