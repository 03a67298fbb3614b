import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ArchiveWriter } from '@/lib/archive/write/archive-writer';
import type { FileRecord, FileStamp } from '@/lib/archive/write/files-table';
import type { Problem } from '@/lib/model/problem';
import { parseCategoryPage } from '@/lib/jekyll/post/parse-category-page';
import { readContentFile } from '@/lib/jekyll/walk/read-content-file';
import { SETTINGS_FILE } from '@/lib/jekyll/config/read-settings';
import type { SiteConfig } from '@/lib/jekyll/config/site-config';
import type { SourceFile, WalkProblem } from '@/lib/jekyll/walk/source-file';
import { walkContent } from '@/lib/jekyll/walk/content-walk';
import { countLivePosts } from '@/lib/archive/write/live-facts';
import { whyNoPosts } from '@/lib/jekyll/walk/why-no-posts';
import { Repress } from './repress';
import { halfWrittenUntil } from './watch/half-written';
import { isLoss, lossTrouble, peakOf, type Peak } from './lost-posts';
import { PathSet, partialWalk, type PartialWalk, SeenFiles } from './partial-walk';
import type { PressOptions } from './press';
import type { BatchResult } from './workers/press-batch';
import { WorkerPool } from './workers/worker-pool';
import { PressQueue, type Pending } from './workers/press-queue';
import type { PressTarget } from './press-target';
import { sourceName } from './category-names';

/** In a rebuild, work of this many posts is made durable at a time. */
const COMMIT_AFTER = 10_000;

/** Files between two words about how far the press is. */
const PROGRESS_EVERY = 100;

/** Posts of the future that are told of at once. */
const DUE_AT_ONCE = 100;

/** Presses what changed in the content folder, or in a part of it, into one archive. */
export class FolderPress {
  readonly tally = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  /** Whether anything was written. */
  dirty = false;
  /** Set when the press ended because posts were lost: from how many, and when. */
  loss: Peak | undefined;
  readonly #options: PressOptions;
  readonly #config: SiteConfig;
  readonly #rebuild: boolean;
  readonly #target: PressTarget;
  readonly #writer: ArchiveWriter;
  readonly #workers: WorkerPool;
  readonly #queue: PressQueue;
  readonly #seen: SeenFiles;
  readonly #repress: Repress;
  readonly #now = Date.now();
  readonly #problems: Problem[] = [];
  /** What could not be looked at. */
  readonly #unseen = new PathSet();
  /** Undefined when all of the folder is looked at. */
  readonly #narrow: PartialWalk | undefined;
  #files = 0;
  #posts = 0;
  #uncommitted = 0;

  constructor(options: PressOptions, config: SiteConfig, target: PressTarget) {
    const { writer, rebuild } = target;
    this.#target = target;
    const { contentDir, only } = options;
    this.#options = options;
    this.#config = config;
    this.#rebuild = rebuild;
    this.#writer = writer;
    this.#workers = new WorkerPool(options.workers);
    this.#repress = new Repress(writer, config.limitPosts);
    this.#queue = new PressQueue(
      this.#workers,
      { contentDir, config, now: this.#seconds, press: randomUUID() },
      (pending, result) => {
        this.#write(pending, result);
      },
    );
    this.#seen = new SeenFiles(writer.files.highestId());
    this.#narrow = only && !rebuild ? partialWalk(contentDir, config, only, writer.files) : undefined;
  }

  /**
   * @throws when the content folder cannot be read or the archive cannot be written
   */
  async press(): Promise<void> {
    try {
      const found = this.#narrow?.files() ?? walkContent(this.#options.contentDir, this.#config);
      for await (const file of found) await this.#consider(file);
      await this.#queue.settle();
      this.#removeGone();
      if (this.dirty && !this.#rebuild) await this.#pressFollowers();
      this.#repress.settle();
      this.#writer.settleRedirects();
      await this.#writer.indexWith(this.#workers);
    } finally {
      await this.#workers.stop();
    }
    this.#options.onProgress?.(this.#files);
    this.#tellDue();
  }

  /** Problems of the folder rather than of one post, those outside a partial walk included; by path. */
  problems(): Problem[] {
    const outside = this.#narrow?.problemsOutside(this.#writer.folderProblems()) ?? [];
    const kept = outside.filter(({ code, path }) => code !== 'NO_POSTS' || !this.#holdsPosts(path));
    const byKey = new Map([...kept, ...this.#problems].map((problem) => [keyOf(problem), problem]));
    return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
  }

  #holdsPosts(folder: string): boolean {
    return this.#writer.files.at(folder).some(({ role }) => role === 'post');
  }

  get #seconds(): number {
    return Math.floor(this.#now / 1000);
  }

  async #consider(found: SourceFile | WalkProblem): Promise<void> {
    this.#options.signal?.throwIfAborted();
    if (found.kind === 'problem') {
      this.#problems.push(found.problem);
      if (found.unseen !== undefined) this.#unseen.add(found.unseen);
      return;
    }
    this.#files += 1;
    if (this.#files % PROGRESS_EVERY === 0) this.#options.onProgress?.(this.#files);
    const { path, kind: role, size, mtimeMs } = found;
    const stamp: FileStamp = { path, role, size, mtimeMs };
    const before = this.#writer.files.find(path);
    if (before) this.#seen.add(before.id);
    if (role === 'post') this.#posts += 1;
    if (before && isUnchanged(before, stamp, this.#seconds)) {
      if (role === 'post') this.tally.unchanged += 1;
    } else if (role !== 'post') {
      this.#putOther(stamp, before);
    } else if (!this.#waitsForTheRest(stamp)) {
      await this.#queue.add({ stamp, before });
      if (this.#rebuild && this.#uncommitted >= COMMIT_AFTER) await this.#commit();
    }
  }

  async #commit(): Promise<void> {
    this.#repress.save();
    const indexed = this.#writer.indexWith(this.#workers);
    // Threads that have done their part of the index go on while it is written.
    this.#queue.workAhead();
    await indexed;
    this.#writer.commit();
    this.#queue.reuseMemory();
    this.#writer.begin();
    this.#uncommitted = 0;
  }

  /** They did not change themselves, so nothing counts them. */
  async #pressFollowers(): Promise<void> {
    const counted = { ...this.tally };
    for (const before of this.#repress.files()) {
      await this.#queue.add({ stamp: { ...before, mtimeMs: before.mtime }, before });
    }
    await this.#queue.settle();
    Object.assign(this.tally, counted);
  }

  /** Only a press that others follow may leave a file for later. */
  #waitsForTheRest(stamp: FileStamp): boolean {
    const { contentDir, onLater } = this.#options;
    const until = onLater && halfWrittenUntil(join(contentDir, stamp.path), stamp, this.#now);
    if (until === undefined) return false;
    onLater?.(stamp.path, until);
    return true;
  }

  #write({ stamp, before }: Pending, result: BatchResult): void {
    if (result.kind === 'unreadable') {
      // A file that went away between two looks is no problem; the next press finds it gone.
      if (!result.reason.startsWith('ENOENT')) this.#noteUnreadable(stamp.path, result.reason);
      return;
    }
    if (result.kind === 'published') this.#writer.putPost(stamp, before, result.entry, result.problems);
    else this.#writer.putHidden(stamp, before, result.problems, result.due);
    this.#repress.note(stamp.path, result.kind === 'published' && result.refersToOthers);
    this.tally[before ? 'changed' : 'added'] += 1;
    this.dirty = true;
    this.#uncommitted += 1;
  }

  #putOther(stamp: FileStamp, before: FileRecord | undefined): void {
    if (stamp.role === 'category-page') {
      let bytes;
      try {
        bytes = readContentFile(this.#options.contentDir, stamp.path);
      } catch (error) {
        this.#noteUnreadable(stamp.path, error instanceof Error ? error.message : String(error));
        return;
      }
      const page = parseCategoryPage({ path: stamp.path, bytes });
      if (page) this.#writer.nameCategory(page.slug, sourceName(page.name));
    }
    this.#writer.putHidden(stamp, before, []);
    this.dirty = true;
  }

  #noteUnreadable(path: string, reason: string): void {
    this.#problems.push({
      path,
      line: 0,
      code: 'FILE_UNREADABLE',
      message: `could not be read (${reason}); the last version that could stays online`,
    });
  }

  /** What could not be looked at is not gone: its posts stay as they were. */
  #removeGone(): void {
    const { files } = this.#writer;
    const candidates = this.#narrow?.records() ?? files.unseen((id) => this.#seen.has(id));
    const gone = [...candidates].filter(({ id, path }) => !this.#seen.has(id) && !this.#unseen.hold(path));
    this.#keepFromLoss(gone.filter(({ role }) => role === 'post').length);
    for (const record of gone) {
      this.#writer.remove(record);
      if (record.role === 'post') this.tally.removed += 1;
      this.dirty = true;
    }
  }

  /** Ends the press where more posts are gone than anybody is likely to have taken away. */
  #keepFromLoss(gone: number): void {
    const { contentDir, allowRemovals } = this.#options;
    const { live } = this.#target;
    const isAllSeen = !this.#problems.some(({ code }) => code === 'FILE_UNREADABLE');
    if (this.#narrow === undefined && this.#posts === 0 && isAllSeen) {
      this.#problems.push(whyNoPosts(contentDir, this.#config));
    }
    if (!live || (gone === 0 && !this.#rebuild)) return;
    const now = this.#writer.files.countPosts() - gone;
    const before = this.#rebuild ? countLivePosts(live.file) : now + gone - this.tally.added;
    if (before === undefined || before <= now) return;
    const counts = { before, now };
    const peak = peakOf(live.peak, counts, this.#seconds);
    if (!allowRemovals && isLoss(counts, peak)) {
      this.loss = peak;
      const cause = this.#problems.find(({ code, path }) => code === 'NO_POSTS' && path === SETTINGS_FILE);
      throw lossTrouble(contentDir, now, peak, cause?.message);
    }
    this.#writer.setMeta('peak', allowRemovals ? '{}' : JSON.stringify(peak));
  }

  #tellDue(): void {
    const { onLater } = this.#options;
    if (!onLater || this.#config.future) return;
    for (const { path, due } of this.#writer.files.firstDue(DUE_AT_ONCE)) onLater(path, due * 1_000);
  }
}

function keyOf({ path, code, line }: Problem): string {
  return `${path}\n${code}\n${line}`;
}

function isUnchanged(before: FileRecord, stamp: FileStamp, now: number): boolean {
  return (
    before.size === stamp.size &&
    before.mtime === stamp.mtimeMs &&
    before.role === stamp.role &&
    (before.due === undefined || before.due > now)
  );
}
