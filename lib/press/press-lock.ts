import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_AFTER = 200;

/**
 * Lets one press at a time write an archive. A second one waits; a lock left behind by a process
 * that no longer runs is taken over.
 *
 * @param onWait called once with the other press's process id when there is something to wait for
 * @returns gives the lock back
 */
export async function lockPress(archive: string, onWait: (pid: number) => void): Promise<() => void> {
  const lock = `${archive}.lock`;
  mkdirSync(dirname(archive), { recursive: true });
  let told = false;
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const pid = holderOf(lock);
    if (pid === undefined || !isRunning(pid)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) onWait(pid);
    told = true;
    await sleep(LOOK_AGAIN_AFTER);
  }
}

function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
