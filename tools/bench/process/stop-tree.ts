import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { processTree } from './process-tree';
import { treeMemory } from './tree-memory';

const PATIENCE_MS = 10_000;

/** Asks a child process to end, waits, ends whatever of its tree is still there, and waits for that. */
export async function stopTree(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const tree = processTree(pid);
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([ended, delay(PATIENCE_MS, undefined, { ref: false })]);
  }
  for (const left of tree) {
    try {
      process.kill(left, 'SIGKILL');
    } catch {
      // It had ended.
    }
  }
  while (tree.some((left) => treeMemory(left).resident > 0)) await delay(10);
}
