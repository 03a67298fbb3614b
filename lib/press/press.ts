import type { PressReport } from '@/lib/model/press-report';
import { archivePlace } from '@/lib/archive/archive-place';
import { archiveTrouble } from './archive-trouble';
import type { CrewOptions } from './press-crew';
import { lockPress } from './press-lock';
import { runPress } from './press-run';
import { PressTrouble } from './press-trouble';

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
  readonly crew?: CrewOptions;
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
