import { stat, statfs } from 'node:fs/promises';
import { FolderPoll } from './folder-poll';
import { FolderWatch } from './folder-watch';

const LOOK_AT_ROOT = 1_000;
/** Numbers of file systems whose changes may be made by other machines (statfs(2)): NFS, SMB, CIFS, 9P, FUSE, VirtualBox. */
const REMOTE = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997, 0x65735546, 0x786f4256]);

export interface WatchOptions {
  /** Gets the path of a changed file or folder inside the content folder; empty for all of it. */
  readonly onChange: (path: string) => void;
  /** Called at most once, when changes cannot be watched and folders are looked at instead. */
  readonly onPolling: (reason: string) => void;
}

/**
 * Tells of changes in the content folder. Where the system cannot watch, folders are polled; files edited
 * in place are then only found by looking at everything now and then.
 *
 * @returns stops watching
 */
export function watchContent(folder: string, { onChange, onPolling }: WatchOptions): () => void {
  let current: FolderWatch | FolderPoll | undefined;
  let polling = false;
  let root: string | undefined;
  let stopped = false;

  const poll = (reason: string): void => {
    if (stopped) return;
    polling = true;
    onPolling(reason);
    void begin();
  };

  const begin = async (): Promise<void> => {
    current?.stop();
    const next = polling ? new FolderPoll(folder, onChange) : new FolderWatch(folder, onChange, poll);
    current = next;
    await next.start().catch((error: unknown) => {
      if (current === next && !polling) poll(error instanceof Error ? error.message : String(error));
    });
    // What happened before all was watched was not told.
    if (current === next) onChange('');
  };

  /** The folder itself may be a link that a deployment leads elsewhere, or be put in place anew. */
  const followRoot = async (): Promise<void> => {
    const stats = await stat(folder).catch(() => undefined);
    const now = stats && `${stats.dev}:${stats.ino}`;
    if (stopped || now === undefined || now === root) return;
    root = now;
    await begin();
  };

  const isRemote = async (): Promise<boolean> => {
    const stats = await statfs(folder).catch(() => undefined);
    return stats !== undefined && REMOTE.has(stats.type);
  };

  let timer: NodeJS.Timeout | undefined;
  void isRemote().then(async (remote) => {
    if (stopped) return;
    timer = setInterval(() => void followRoot(), LOOK_AT_ROOT);
    if (remote) {
      polling = true;
      onPolling('it is on a network file system');
    }
    await followRoot();
  });
  return () => {
    stopped = true;
    clearInterval(timer);
    current?.stop();
  };
}
