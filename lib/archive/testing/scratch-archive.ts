import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ArchiveReader } from '../read/archive-reader';
import type { ArchiveEntry } from '../write/post-store';
import { ArchiveWriter } from '../write/archive-writer';

/** A real archive in a folder of its own that is gone after the test. */
export class ScratchArchive {
  readonly file: string;
  readonly writer: ArchiveWriter;
  readonly reader: ArchiveReader;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    this.file = join(folder, 'archive.db');
    this.writer = new ArchiveWriter(this.file, 'rebuildable');
    this.reader = new ArchiveReader(this.file);
    onTestFinished(() => {
      this.reader.close();
      this.writer.rollback();
      this.writer.close();
      rmSync(folder, { recursive: true });
    });
  }

  /** Writes entries in one commit, each in place of what its path held before. */
  put(...entries: readonly ArchiveEntry[]): void {
    this.writer.begin();
    for (const entry of entries) {
      const before = this.writer.files.find(entry.path);
      this.writer.putPost({ path: entry.path, role: 'post', size: 1, mtimeMs: 1 }, before, entry, []);
    }
    this.writer.settleRedirects();
    this.writer.commit();
  }

  /** Forgets files in one commit. */
  remove(...paths: readonly string[]): void {
    this.writer.begin();
    for (const path of paths) {
      const record = this.writer.files.find(path);
      if (record) this.writer.remove(record);
    }
    this.writer.settleRedirects();
    this.writer.commit();
  }
}
