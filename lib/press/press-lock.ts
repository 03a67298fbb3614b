import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { waitForLock } from '@/lib/archive/write/take-lock';

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
