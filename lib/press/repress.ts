import type { ArchiveWriter } from '@/lib/archive/write/archive-writer';
import type { FileRecord } from '@/lib/archive/write/files-table';

/**
 * Files that are pressed again although they did not change, because others did: posts that refer to other
 * posts (their URLs may be new), and where only the newest posts are shown, those for which there is
 * room again.
 */
export class Repress {
  readonly #writer: ArchiveWriter;
  /** `limit_posts`; 0 for all. */
  readonly #limit: number;
  readonly #wasFull: boolean;
  readonly #referring: Set<string>;
  #isNoted = true;

  constructor(writer: ArchiveWriter, limit: number) {
    this.#writer = writer;
    this.#limit = limit;
    this.#wasFull = limit > 0 && writer.postCount() >= limit;
    this.#referring = new Set(JSON.parse(writer.meta('referring-posts') ?? '[]') as string[]);
  }

  /** Remembers whether a pressed post refers to others. */
  note(path: string, refersToOthers: boolean): void {
    if (this.#referring.has(path) === refersToOthers) return;
    if (refersToOthers) this.#referring.add(path);
    else this.#referring.delete(path);
    this.#isNoted = false;
  }

  /** What to press again after a press that changed something; nothing in a rebuild, which pressed all. */
  *files(): Generator<FileRecord> {
    for (const path of [...this.#referring]) {
      const record = this.#writer.files.find(path);
      if (record) yield record;
      else this.note(path, false);
    }
    if (this.#wasFull && this.#writer.postCount() < this.#limit) yield* this.#writer.files.postsNotShown();
  }

  /** Takes the oldest posts out until `limit_posts` is kept, and writes down what was noted. */
  settle(): void {
    const excess = this.#limit > 0 ? this.#writer.postCount() - this.#limit : 0;
    for (const path of excess > 0 ? this.#writer.oldestPosts(excess) : []) {
      const record = this.#writer.files.find(path);
      if (record) this.#writer.putHidden({ ...record, mtimeMs: record.mtime }, record, []);
    }
    this.save();
  }

  /** Writes down what was noted so far. */
  save(): void {
    if (this.#isNoted) return;
    this.#writer.setMeta('referring-posts', JSON.stringify([...this.#referring]));
    this.#isNoted = true;
  }
}
