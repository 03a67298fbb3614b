import { readFileSync } from 'node:fs';
import { processTree } from './process-tree';

/** Memory of a process and everything it started, in bytes. Pages that two of them share count twice. */
export interface TreeMemory {
  readonly resident: number;
  /** The part that is not a file in memory, such as the archive that is mapped. */
  readonly anonymous: number;
  /** The most that any single process has had so far. */
  readonly highest: number;
}

/** Looks the memory up in Linux's /proc; zeros when the process has ended. */
export function treeMemory(root: number): TreeMemory {
  let [resident, anonymous, highest] = [0, 0, 0];
  for (const pid of processTree(root)) {
    const status = statusOf(pid);
    resident += status('VmRSS');
    anonymous += status('RssAnon');
    highest = Math.max(highest, status('VmHWM'));
  }
  return { resident, anonymous, highest };
}

function statusOf(pid: number): (field: string) => number {
  let text = '';
  try {
    text = readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // Ended since it was found.
  }
  return (field) => Number(new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1024;
}
