import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { press, type PressOptions } from '../press';

/** A content folder and an archive of their own, gone after the test. */
export class Newsroom {
  readonly folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  readonly contentDir = join(this.folder, 'content');
  readonly archive = join(this.folder, 'archive', 'archive.db');
  readonly reader = new ArchiveReader(this.archive);

  constructor() {
    mkdirSync(this.contentDir);
    onTestFinished(() => {
      this.reader.close();
      rmSync(this.folder, { recursive: true });
    });
  }

  write(path: string, text: string, mtime = 1_700_000_000): void {
    const file = join(this.contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, mtime, mtime);
  }

  remove(path: string): void {
    rmSync(join(this.contentDir, path));
  }

  press(over: Partial<PressOptions> = {}) {
    return press({ contentDir: this.contentDir, archive: this.archive, ...over });
  }
}
