import { watch, type FSWatcher, realpathSync } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { followLink } from '@/lib/jekyll/walk/link-target';

/** Folders that tools fill and Jekyll never reads. */
const NEVER_SOURCES = new Set(['node_modules', '_site']);

/** The system keeps memory for every watched folder; larger trees are polled. */
const MOST_FOLDERS = 20_000;

/** What `watch` says of a folder that went away or may not be read: the press says the rest. */
const PASSING = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/**
 * Tells of changes in a folder tree as the system reports them. There is one watcher for each
 * folder, not for each file: a million posts may lie in one. Links to folders are followed once, and only where the
 * press follows them. Whatever happens to a folder meanwhile, nothing is thrown.
 */
export class FolderWatch {
  readonly #root: string;
  readonly #onChange: (path: string) => void;
  readonly #onFailure: (reason: string) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  #stopped = false;

  /**
   * @param onChange gets the path of a file or folder inside the root; empty for the root itself
   * @param onFailure called at most once, when the system cannot watch; nothing is watched then
   */
  constructor(root: string, onChange: (path: string) => void, onFailure: (reason: string) => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#onFailure = onFailure;
  }

  /** Resolves when the whole tree is watched. */
  async start(): Promise<void> {
    await this.#watchTree('', 0);
  }

  stop(): void {
    this.#stopped = true;
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  async #watchTree(folder: string, links: number): Promise<void> {
    if (this.#stopped || !this.#watchFolder(folder, links)) return;
    for await (const { name, isLink } of foldersIn(this.#root, folder)) {
      if (links + Number(isLink) <= 1) await this.#watchTree(inside(folder, name), links + Number(isLink));
    }
  }

  /** Watches before the entries are listed, so that none comes unseen between the two. */
  #watchFolder(folder: string, links: number): boolean {
    this.#watchers.get(folder)?.close();
    try {
      if (this.#watchers.size >= MOST_FOLDERS) throw new Error(`there are more than ${MOST_FOLDERS} folders`);
      const watcher = watch(join(this.#root, folder), { persistent: false }, (event, name) => {
        this.#tell(folder, links, event, name);
      });
      watcher.on('error', () => this.#forget(folder));
      this.#watchers.set(folder, watcher);
      return true;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!PASSING.has(code)) this.#fail(error);
      return false;
    }
  }

  #tell(folder: string, links: number, event: string, name: string | null): void {
    if (this.#stopped) return;
    if (name === null) this.#onChange(folder);
    else if (isWatchedName(name)) {
      const path = inside(folder, name);
      this.#onChange(path);
      if (event === 'rename') void this.#lookAgain(path, links);
    }
  }

  /** A name came, went or now stands for something else: its watchers are those of the past. */
  async #lookAgain(path: string, links: number): Promise<void> {
    const stats = await lstat(join(this.#root, path)).catch(() => undefined);
    this.#forget(path);
    const isLink = stats?.isSymbolicLink() === true;
    const directory = dirname(join(this.#root, path));
    const isFollowed = isLink && links === 0 && leadsToFolder(this.#root, directory, basename(path));
    if (!stats?.isDirectory() && !isFollowed) return;
    await this.#watchTree(path, links + Number(isLink));
    // What came before the watchers did was not told.
    if (this.#watchers.has(path)) this.#onChange(path);
  }

  #forget(path: string): void {
    if (!this.#watchers.has(path)) return;
    for (const [folder, watcher] of this.#watchers) {
      if (folder !== path && !folder.startsWith(`${path}/`)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
  }

  #fail(error: unknown): void {
    if (this.#stopped) return;
    this.stop();
    this.#onFailure(error instanceof Error ? error.message : String(error));
  }
}

function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** False for what no press reads: dot files, editors' leftovers, the folders of tools. */
function isWatchedName(name: string): boolean {
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
function leadsToFolder(root: string, directory: string, name: string): boolean {
  if (/(?:^|\/)_(?:posts|drafts)(?:\/|$)/.test(directory.slice(root.length))) return false;
  try {
    const followed = followLink(realpathSync.native(root), directory, name, /^_(?:posts|drafts)$/.test(name));
    return 'stats' in followed && followed.stats.isDirectory();
  } catch {
    return false;
  }
}
