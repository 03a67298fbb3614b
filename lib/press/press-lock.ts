import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from '@/lib/archive/write/take-lock';

const LOOK_AGAIN_AFTER = 50;

/**
 * Lets one press at a time write an archive; a second one waits. The lock of a process that died is
 * free.
 *
 * @param onWait called once with the other press's process id when there is something to wait for
 * @returns gives the lock back
 */
export async function lockPress(archive: string, onWait: (pid: number) => void): Promise<() => void> {
  mkdirSync(dirname(archive), { recursive: true });
  let told = false;
  for (;;) {
    const lock = takeLock(`${archive}.lock`);
    if ('release' in lock) return lock.release;
    if (!told && lock.heldBy > 0) {
      onWait(lock.heldBy);
      told = true;
    }
    await sleep(LOOK_AGAIN_AFTER);
  }
}
