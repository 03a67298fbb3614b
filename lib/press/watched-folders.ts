import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that tools fill and Jekyll never reads. */
const NEVER_SOURCES = new Set(['node_modules', '_site']);

/** False for what no press reads: dot files, editors' leftovers, the folders of tools. */
export function isWatchedName(name: string): boolean {
  return !/^[.#]|~$/.test(name) && !NEVER_SOURCES.has(name);
}

/** A folder in a folder. */
interface WatchedFolder {
  readonly name: string;
  readonly isLink: boolean;
}

/** The folders directly in a folder, links to folders included; none when it cannot be read. */
export async function* foldersIn(folder: string): AsyncGenerator<WatchedFolder> {
  const entries = await opendir(folder, { bufferSize: 1024 }).catch(() => undefined);
  if (!entries) return;
  for await (const entry of entries) {
    const { name } = entry;
    if (!isWatchedName(name)) continue;
    if (entry.isDirectory()) yield { name, isLink: false };
    else if (entry.isSymbolicLink()) {
      const target = await stat(join(folder, name)).catch(() => undefined);
      if (target?.isDirectory()) yield { name, isLink: true };
    }
  }
}
