import { resolve } from 'node:path';
import type { PressReport } from '@/lib/model/problem';
import { ChangeQueue } from './change-queue';
import { press } from '../press';
import { PressTrouble } from '../press-trouble';
import { watchContent } from './watch-content';

/** Everything is looked at this often, in milliseconds, for what watching missed. */
const FULL_LOOK_EVERY = 600_000;
/** Where nothing can be watched: no more often than this, and for a small part of the time. */
const POLLED_LOOK_EVERY = 10_000;
const POLLED_SHARE = 20;
const LONGEST_REST = 500;
const RETRY_FIRST = 2_000;
const RETRY_LAST = 60_000;
/** The longest time a timer can be set for. */
const LONGEST_TIMER = 2 ** 31 - 1;

export interface KeepPressingOptions {
  readonly contentDir: string;
  readonly archive: string;
  /** Called after each press. */
  readonly onReport: (report: PressReport) => void;
  /** Gets one line when the press cannot do its work, or not in the usual way. */
  readonly onTrouble: (message: string) => void;
  /** Called when all that could not be done could be done. */
  readonly onMended?: () => void;
}

/**
 * Presses whatever changes in the content folder, moments after it did, until it is stopped. After
 * an error it tries again, and says only once what is wrong.
 *
 * @returns stops; resolves when no press is at work any more
 */
export function keepPressing(options: KeepPressingOptions): () => Promise<void> {
  const { contentDir, archive, onReport, onTrouble, onMended } = options;
  const queue = new ChangeQueue();
  let timer: NodeJS.Timeout | undefined;
  let wakeAt = Infinity;
  let work: Promise<void> | undefined;
  let restUntil = 0;
  let fullLookEvery = (): number => FULL_LOOK_EVERY;
  let fullLookTook = 0;
  let trouble = '';
  // Once there is an archive of this version, another version's has been pressed beside it.
  let yields = false;
  /** What could not be pressed yet. */
  const failed = new Set<string>();
  let retryAfter = RETRY_FIRST;
  const stopping = new AbortController();

  const wake = (at: number): void => {
    if (stopping.signal.aborted || work || at >= wakeAt) return;
    clearTimeout(timer);
    wakeAt = at;
    timer = setTimeout(start, Math.min(Math.max(at - Date.now(), 0), LONGEST_TIMER));
  };

  const start = (): void => {
    wakeAt = Infinity;
    const at = Math.max(queue.readyAt() ?? Infinity, restUntil);
    if (at > Date.now()) {
      wake(at);
      return;
    }
    work = pressPaths(queue.take(Date.now())).finally(() => {
      work = undefined;
      start();
    });
  };

  const pressPaths = async (paths: readonly string[]): Promise<void> => {
    const started = Date.now();
    try {
      const onLater = (path: string, at: number): void => queue.later(path, at);
      const { signal } = stopping;
      const report = await press({ contentDir, archive, only: paths, yields, onLater, signal });
      yields = true;
      if (paths.includes('')) failed.clear();
      for (const path of paths) failed.delete(path);
      if (failed.size === 0 && trouble !== '') {
        trouble = '';
        retryAfter = RETRY_FIRST;
        onMended?.();
      }
      onReport(report);
    } catch (error) {
      if (stopping.signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      // Of lost posts there may be others each time.
      const kind = error instanceof PressTrouble ? error.kind : message;
      if (kind !== trouble) onTrouble(message);
      trouble = kind;
      for (const path of paths) {
        failed.add(path);
        queue.later(path, Date.now() + retryAfter);
      }
      retryAfter = Math.min(retryAfter * 2, RETRY_LAST);
    }
    const took = Date.now() - started;
    // Presses one after the other leave time to others.
    restUntil = Date.now() + Math.min(took, LONGEST_REST);
    if (!paths.includes('')) return;
    fullLookTook = took;
    queue.later('', Date.now() + fullLookEvery());
  };

  const stopWatching = watchContent(contentDir, {
    onChange(path) {
      if (resolve(contentDir, path).startsWith(resolve(archive))) return;
      wake(queue.note(path, Date.now()));
    },
    onPolling(reason) {
      fullLookEvery = () => Math.max(POLLED_LOOK_EVERY, fullLookTook * POLLED_SHARE);
      onTrouble(
        `Changes in ${contentDir} cannot be watched (${reason}); the folder is looked at now and then.`,
      );
    },
  });

  return async () => {
    stopping.abort();
    clearTimeout(timer);
    stopWatching();
    await work;
  };
}
