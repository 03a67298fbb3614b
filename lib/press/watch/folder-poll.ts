import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { foldersIn } from './folder-watch';

const TICK = 1_000;
/** Folders looked at in one tick. */
const SLICE = 500;
/** More are not remembered: what changes in others is found by looking at everything now and then. */
const MOST_FOLDERS = 200_000;

/**
 * Tells of folders whose list of names changed, by looking at a few folders every second: the
 * fallback where the system cannot watch. Files edited in place do not show in their folder.
 */
export class FolderPoll {
  readonly #root: string;
  readonly #onChange: (path: string) => void;
  /** Time of the last change by folder; undefined for one not looked at yet. */
  readonly #folders = new Map<string, number | undefined>();
  #waiting: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  /** @param onChange gets the path of a folder inside the root; empty for the root itself */
  constructor(root: string, onChange: (path: string) => void) {
    this.#root = root;
    this.#onChange = onChange;
  }

  /** Resolves when all folders are known. */
  async start(): Promise<void> {
    await this.#learn('', 0, await this.#changedAt(''));
    this.#schedule();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#tick(), TICK);
  }

  async #tick(): Promise<void> {
    if (this.#waiting.length === 0) this.#waiting = [...this.#folders.keys()];
    for (const folder of this.#waiting.splice(0, SLICE)) await this.#look(folder);
    this.#schedule();
  }

  async #look(folder: string): Promise<void> {
    const known = this.#folders.get(folder);
    const changedAt = await this.#changedAt(folder);
    if (this.#stopped || changedAt === known) return;
    if (changedAt === undefined) this.#folders.delete(folder);
    else await this.#learn(folder, 0, changedAt);
    this.#onChange(folder);
  }

  /** Remembers a folder and the folders in it that are new. */
  async #learn(folder: string, links: number, changedAt: number | undefined): Promise<void> {
    if (changedAt === undefined || this.#stopped || this.#folders.size >= MOST_FOLDERS) return;
    this.#folders.set(folder, changedAt);
    for await (const { name, isLink } of foldersIn(this.#root, folder)) {
      const below = folder === '' ? name : `${folder}/${name}`;
      const through = links + Number(isLink);
      if (through > 1 || this.#folders.has(below)) continue;
      await this.#learn(below, through, await this.#changedAt(below));
    }
  }

  async #changedAt(folder: string): Promise<number | undefined> {
    return (await stat(join(this.#root, folder)).catch(() => undefined))?.mtimeMs;
  }
}
