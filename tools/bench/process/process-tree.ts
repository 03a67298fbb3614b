import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ids of a process and of everything it started that still runs, parents first. Needs Linux's
 * /proc; a process that ends meanwhile is left out.
 */
export function processTree(root: number): number[] {
  const found: number[] = [];
  const waiting = [root];
  for (let pid = waiting.shift(); pid !== undefined; pid = waiting.shift()) {
    try {
      const threads = readdirSync(`/proc/${pid}/task`);
      found.push(pid);
      for (const thread of threads) {
        const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8');
        waiting.push(...children.split(' ').filter(Boolean).map(Number));
      }
    } catch {
      continue;
    }
  }
  return found;
}
