import { realpathSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { followLink } from '@/lib/source/link-target';

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

/**
 * The folders directly in a folder, with those that links lead to where the press follows them. None when the folder
 * cannot be read, and no more once it cannot be read on.
 *
 * @param root the content folder
 * @param folder inside it; empty for itself
 */
export async function* foldersIn(root: string, folder: string): AsyncGenerator<WatchedFolder> {
  const directory = folder === '' ? root : join(root, folder);
  try {
    for await (const entry of await opendir(directory, { bufferSize: 1024 })) {
      const { name } = entry;
      if (!isWatchedName(name)) continue;
      if (entry.isDirectory()) yield { name, isLink: false };
      else if (entry.isSymbolicLink() && leadsToFolder(root, directory, name)) yield { name, isLink: true };
    }
  } catch {
    // It went away, may not be read, or stands for no files at all, as folders of /proc do.
  }
}

/** Whether a link leads to a folder that the press follows it to. */
export function leadsToFolder(root: string, directory: string, name: string): boolean {
  if (/(?:^|\/)_(?:posts|drafts)(?:\/|$)/.test(directory.slice(root.length))) return false;
  try {
    const followed = followLink(realpathSync.native(root), directory, name, /^_(?:posts|drafts)$/.test(name));
    return 'stats' in followed && followed.stats.isDirectory();
  } catch {
    return false;
  }
}
