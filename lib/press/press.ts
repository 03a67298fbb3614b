import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PressReport } from '@/lib/model/problem';
import { archivePlace } from '@/lib/archive/archive-place';
import { ARCHIVE_VERSION } from '@/lib/archive/archive-version';
import { bodyWordsFor } from '@/lib/html/body-words';
import type { SiteConfig } from '@/lib/jekyll/config/site-config';
import type { Site } from '@/lib/model/site';
import { waitForLock } from '@/lib/archive/write/take-lock';
import { archiveTrouble, liveArchive, openTarget, type PressTarget } from './press-target';
import type { PoolOptions } from './workers/worker-pool';
import { PressTrouble } from './press-trouble';
import { FolderPress } from './folder-press';
import { reportSummary } from './report/report-text';
import { settingsFor, type SiteSettings } from './site-settings';

export interface PressOptions {
  /** Folder of posts. */
  readonly contentDir: string;
  /** Path of the archive file. */
  readonly archive: string;
  /** Presses every file again into a new archive. */
  readonly full?: boolean;
  /** Whether posts and settings that are gone are meant to be, however many. */
  readonly allowRemovals?: boolean;
  /**
   * For a press in the background of a site that may be upgraded beside it: an archive that another version has
   * pressed meanwhile is left to that one.
   */
  readonly yields?: boolean;
  /**
   * Looks only at these files and folders, named by their paths inside the content folder, where
   * that is enough to be right; the report counts what was looked at.
   */
  readonly only?: Iterable<string>;
  /**
   * For a press that others follow: called with each path to look at again and the time to do so,
   * in epoch milliseconds: a post of the future, and a file that is still being written, which waits.
   */
  readonly onLater?: (path: string, at: number) => void;
  /** Called now and then with the number of files looked at so far. */
  readonly onProgress?: (files: number) => void;
  /** Ends the press between two files; what it has not published is not lost, the next press does it. */
  readonly signal?: AbortSignal;
  /** Other workers, or less patience with them, for tests. */
  readonly workers?: PoolOptions;
  /** Called once when another press has to finish first. */
  readonly onWait?: (pid: number) => void;
}

/**
 * Brings the archive up to date with the content folder: changed files in, rows out, a report at
 * the end. Nothing is visible to readers before all of it is. A damaged archive is made anew.
 *
 * @throws PressTrouble when the folder or the settings are not such that they can be pressed, or the archive cannot
 *   be written, and what `yields` and `signal` say; the live archive stays as it was
 */
export async function press({ archive: named, ...rest }: PressOptions): Promise<PressReport> {
  let archive = named;
  try {
    const place = archivePlace(named);
    if ('refusal' in place) throw new PressTrouble('foreign', place.refusal);
    archive = place.path;
    const options = { ...rest, archive };
    const unlock = await lockPress(archive, options.onWait ?? (() => undefined));
    try {
      return await runPress(options);
    } catch (error) {
      if (archiveTrouble(error, archive)?.kind !== 'damaged') throw error;
      return await runPress({ ...options, full: true });
    } finally {
      unlock();
    }
  } catch (error) {
    const trouble = archiveTrouble(error, archive);
    if (trouble === undefined || trouble.kind === 'damaged') throw error;
    throw new PressTrouble(trouble.kind, trouble.message, error);
  }
}

/** One press from start to end, by the only process that presses now. */
async function runPress(options: PressOptions): Promise<PressReport> {
  const started = performance.now();
  const { contentDir, archive, allowRemovals = false } = options;
  const live = liveArchive(archive);
  const known = { known: live?.settings, isLive: live !== undefined, acceptsRemovals: allowRemovals };
  const settings = await settingsFor(contentDir, known);
  const { config } = settings;
  const target = openTarget(archive, live, fingerprintOf(config), options);
  let folder: FolderPress | undefined;
  let report;
  try {
    target.writer.begin();
    folder = new FolderPress(options, config, target);
    await folder.press();
    report = settle(target, settings, folder, started);
    target.writer.commit();
  } catch (error) {
    target.writer.rollback();
    if (folder?.loss !== undefined && !target.rebuild)
      target.writer.setMeta('peak', JSON.stringify(folder.loss));
    target.abandon(error);
    throw error;
  }
  await target.publish();
  return { ...report, seconds: secondsSince(started) };
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}

/** Writes what is known of the whole, with the generation by which readers see that something changed. */
function settle(
  { writer, rebuild, live }: PressTarget,
  { config, text, problems: ofSettings }: SiteSettings,
  folder: FolderPress,
  started: number,
): Omit<PressReport, 'seconds'> {
  const problems = [...ofSettings, ...folder.problems()];
  const described = writer.putSite(siteOf(config));
  const noted = writer.putFolderProblems(problems);
  if (writer.meta('settings') !== text) writer.setMeta('settings', text);
  const changed = folder.dirty || described || noted || rebuild;
  const generation = (live?.generation ?? 0) + (changed ? 1 : 0);
  if (changed) writer.setMeta('generation', String(generation));
  const posts = writer.postCount();
  const report = {
    ...{ generation, posts, ...folder.tally },
    problems: [...problems, ...writer.problems()],
    removals: writer.removals(),
  };
  if (changed) {
    const summary = reportSummary(report, Math.floor(Date.now() / 1000));
    writer.setMeta('press-summary', JSON.stringify({ ...summary, seconds: secondsSince(started) }));
  }
  return report;
}

/**
 * Names everything that decides what a file becomes: tables, reading rules and sanitising policy, by which servers
 * know an archive of their own version, and a hash of the settings that shape posts. An archive with another
 * fingerprint is rebuilt. Settings that only pages show are left out, so that a new site title costs nothing; of
 * the language only the words count that bodies are given.
 */
function fingerprintOf(config: SiteConfig): string {
  const shaping = { ...config, title: '', description: '', url: '', lang: bodyWordsFor(config.lang) };
  const settings = createHash('sha256').update(JSON.stringify(shaping)).digest('hex');
  return `${ARCHIVE_VERSION}.${settings}`;
}

/** The part of the configuration that pages show. */
function siteOf({ title, description, url, baseurl, lang, timezone }: SiteConfig): Site {
  return { title, description, url, baseurl, lang, timezone };
}

/**
 * Lets one press at a time write an archive; a second one waits.
 *
 * @param onWait called once with the other press's process id when there is something to wait for
 * @returns gives the lock back
 */
export async function lockPress(archive: string, onWait: (pid: number) => void): Promise<() => void> {
  mkdirSync(dirname(archive), { recursive: true });
  return waitForLock(`${archive}.lock`, onWait);
}
