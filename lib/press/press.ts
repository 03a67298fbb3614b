import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveWriter } from '@/lib/archive/write/archive-writer';
import type { FileRecord, FileStamp } from '@/lib/archive/write/file-ledger';
import type { PressReport } from '@/lib/model/press-report';
import type { Problem } from '@/lib/model/problem';
import { parseCategoryPage } from '@/lib/source/parse-category-page';
import { parseSiteConfig, type SiteConfig } from '@/lib/source/site-config';
import { walkContent } from '@/lib/source/walk-content';
import { fingerprintOf } from './fingerprint';
import type { BatchResult } from './press-batch';
import { PressCrew } from './press-crew';
import { lockPress } from './press-lock';
import { openTarget, type PressTarget } from './press-target';
import { SeenFiles } from './seen-files';
import { siteOf } from './site-of';
import { UnseenPlaces } from './unseen-places';
import { sourceName } from './source-name';

const BATCH = 32;
/** In a rebuild, work of this many posts is made durable at a time. */
const COMMIT_AFTER = 20_000;

export interface PressOptions {
  /** Folder of posts. */
  readonly contentDir: string;
  /** Path of the archive file. */
  readonly archive: string;
  /** Presses every file again into a new archive. */
  readonly full?: boolean;
  /** Called now and then with the number of files looked at so far. */
  readonly onProgress?: (files: number) => void;
  /** Called once when another press has to finish first. */
  readonly onWait?: (pid: number) => void;
}

interface Pending {
  readonly stamp: FileStamp;
  readonly before: FileRecord | undefined;
}

/**
 * Brings the archive up to date with the content folder: changed files in, rows out, a report at
 * the end. Nothing is visible to readers before all of it is.
 *
 * @throws when the content folder cannot be read or the archive cannot be written; the live
 *   archive stays as it was
 */
export async function press(options: PressOptions): Promise<PressReport> {
  const unlock = await lockPress(options.archive, options.onWait ?? (() => undefined));
  try {
    return await new PressRun(options).run();
  } finally {
    unlock();
  }
}

class PressRun {
  readonly #started = performance.now();
  readonly #options: PressOptions;
  readonly #crew = new PressCrew();
  readonly #folderProblems: Problem[] = [];
  readonly #tally = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  #files = 0;
  #uncommitted = 0;
  #dirty = false;

  constructor(options: PressOptions) {
    this.#options = options;
  }

  async run(): Promise<PressReport> {
    const config = await this.#readConfig();
    const target = openTarget(this.#options.archive, fingerprintOf(config), this.#options.full ?? false);
    let done = false;
    try {
      target.writer.begin();
      await this.#pressFolder(target, config);
      const report = this.#finish(target, config);
      done = true;
      return report;
    } finally {
      await this.#crew.dismiss();
      if (!done) target.writer.rollback();
      target.close(done);
    }
  }

  async #readConfig(): Promise<SiteConfig> {
    const file = join(this.#options.contentDir, '_config.yml');
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    });
    const { config, problems } = parseSiteConfig(text);
    this.#folderProblems.push(...problems);
    return config;
  }

  async #pressFolder(target: PressTarget, config: SiteConfig): Promise<void> {
    const { contentDir } = this.#options;
    const { writer } = target;
    const now = Math.floor(Date.now() / 1000);
    const seen = new SeenFiles(writer.files.highestId());
    const unseenPlaces = new UnseenPlaces();
    const underWay: { pending: Pending[]; results: Promise<BatchResult[]> }[] = [];
    let batch: Pending[] = [];
    const submit = () => {
      const paths = batch.map(({ stamp }) => stamp.path);
      underWay.push({ pending: batch, results: this.#crew.press({ contentDir, config, now, paths }) });
      batch = [];
    };
    const settleOldest = async () => {
      const oldest = underWay.shift();
      if (!oldest) return;
      const results = await oldest.results;
      results.forEach((result, index) => {
        const pending = oldest.pending[index];
        if (pending) this.#write(writer, pending, result);
      });
      if (target.rebuild && this.#uncommitted >= COMMIT_AFTER) {
        writer.commit();
        writer.begin();
        this.#uncommitted = 0;
      }
    };

    for await (const found of walkContent(contentDir, config)) {
      if (found.kind === 'problem') {
        this.#folderProblems.push(found.problem);
        if (found.unseen !== undefined) unseenPlaces.add(found.unseen);
        continue;
      }
      this.#files += 1;
      if (this.#files % 100 === 0) this.#options.onProgress?.(this.#files);
      const stamp: FileStamp = {
        path: found.path,
        role: found.kind,
        size: found.size,
        mtimeMs: found.mtimeMs,
      };
      const before = writer.files.find(found.path);
      if (before) seen.add(before.id);
      if (before && isUnchanged(before, stamp, now)) {
        if (found.kind === 'post') this.#tally.unchanged += 1;
      } else if (found.kind === 'post') {
        batch.push({ stamp, before });
        if (batch.length === BATCH) submit();
        if (underWay.length > this.#crew.width) await settleOldest();
      } else {
        await this.#putOther(writer, stamp, before);
      }
    }
    if (batch.length > 0) submit();
    while (underWay.length > 0) await settleOldest();
    this.#options.onProgress?.(this.#files);
    for (const record of writer.files.unseen((id) => seen.has(id))) {
      // What could not be looked at is not gone: its posts stay as they were.
      if (unseenPlaces.hold(record.path)) continue;
      writer.remove(record);
      if (record.role === 'post') this.#tally.removed += 1;
      this.#dirty = true;
    }
  }

  #write(writer: ArchiveWriter, { stamp, before }: Pending, result: BatchResult): void {
    if (result.kind === 'unreadable') {
      this.#noteUnreadable(stamp.path, result.reason);
      return;
    }
    if (result.kind === 'published') writer.putPost(stamp, before, result.entry, result.problems);
    else writer.putHidden(stamp, before, result.problems, result.due);
    this.#tally[before ? 'changed' : 'added'] += 1;
    this.#uncommitted += 1;
    this.#dirty = true;
  }

  async #putOther(writer: ArchiveWriter, stamp: FileStamp, before: FileRecord | undefined): Promise<void> {
    if (stamp.role === 'category-page') {
      let bytes;
      try {
        bytes = await readFile(join(this.#options.contentDir, stamp.path));
      } catch (error) {
        this.#noteUnreadable(stamp.path, error instanceof Error ? error.message : String(error));
        return;
      }
      const page = parseCategoryPage({ path: stamp.path, bytes });
      if (page) writer.nameCategory(page.slug, sourceName(page.name));
    }
    writer.putHidden(stamp, before, []);
    this.#dirty = true;
  }

  #noteUnreadable(path: string, reason: string): void {
    this.#folderProblems.push({
      path,
      line: 0,
      code: 'FILE_UNREADABLE',
      message: `could not be read (${reason}); the last version that could stays online`,
    });
  }

  #finish(target: PressTarget, config: SiteConfig): PressReport {
    const { writer } = target;
    const described = writer.putSite(siteOf(config));
    const noted = writer.putFolderProblems(this.#folderProblems);
    const changed = this.#dirty || described || noted || target.rebuild;
    const generation = target.liveGeneration + (changed ? 1 : 0);
    if (changed) writer.setMeta('generation', String(generation));
    const posts = writer.postCount();
    writer.commit();
    return {
      generation,
      posts,
      ...this.#tally,
      problems: [...this.#folderProblems, ...writer.problems()],
      seconds: Math.round(performance.now() - this.#started) / 1000,
    };
  }
}

function isUnchanged(before: FileRecord, stamp: FileStamp, now: number): boolean {
  return (
    before.size === stamp.size &&
    before.mtime === stamp.mtimeMs &&
    before.role === stamp.role &&
    (before.due === undefined || before.due > now)
  );
}
