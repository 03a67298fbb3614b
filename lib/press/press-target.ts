import { rmSync } from 'node:fs';
import { liveFile, rebuildPath, swapIn, sweep } from '@/lib/archive/archive-file';
import { ArchiveWriter } from '@/lib/archive/write/archive-writer';

/** The archive file a press writes to, and how its work becomes visible. */
export interface PressTarget {
  readonly writer: ArchiveWriter;
  /** True when a whole new archive is made beside the live one. */
  readonly rebuild: boolean;
  /** Generation that readers see now; 0 when there is none. */
  readonly liveGeneration: number;
  /** Closes the file; with `publish`, readers see it from now on. */
  close(publish: boolean): void;
}

/**
 * Opens the live archive when it fits the fingerprint, else a new file beside it. A rebuild that
 * was killed is continued when it has the same fingerprint.
 */
export function openTarget(archive: string, fingerprint: string, full: boolean): PressTarget {
  const live = liveFile(archive);
  const current = live === undefined ? undefined : tryOpen(live, 'live');
  const liveGeneration = Number(current?.meta('generation') ?? 0);
  if (current && !full && current.meta('fingerprint') === fingerprint) {
    return { writer: current, rebuild: false, liveGeneration, close: () => current.close() };
  }
  current?.close();
  const file = rebuildPath(archive);
  let writer = full ? undefined : tryOpen(file, 'rebuildable');
  if (writer?.meta('fingerprint') !== fingerprint) {
    writer?.close();
    for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    writer = new ArchiveWriter(file, 'rebuildable');
    writer.setMeta('fingerprint', fingerprint);
  }
  const fresh = writer;
  return {
    writer: fresh,
    rebuild: true,
    liveGeneration,
    close(publish) {
      fresh.close();
      if (!publish) return;
      swapIn(archive, file);
      sweep(archive);
    },
  };
}

/** A truncated or foreign file is no archive: it is rebuilt like an outdated one. */
function tryOpen(file: string, durability: 'live' | 'rebuildable'): ArchiveWriter | undefined {
  try {
    return new ArchiveWriter(file, durability);
  } catch {
    return undefined;
  }
}
