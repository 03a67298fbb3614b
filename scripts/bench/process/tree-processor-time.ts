import { readFileSync } from 'node:fs';
import { processTree } from './process-tree';

/** Linux counts processor time in hundredths of a second, whatever its own clock does. */
const TICKS_A_SECOND = 100;

/** Seconds that a process and everything it started have computed, from Linux's /proc; 0 when it has ended. */
export function treeProcessorTime(root: number): number {
  return processTree(root).reduce((sum, pid) => sum + ticksOf(pid), 0) / TICKS_A_SECOND;
}

/** `utime` and `stime`, fields 14 and 15 of proc_pid_stat(5); the name before them may hold anything. */
function ticksOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}
