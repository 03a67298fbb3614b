import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { processTree } from './process-tree';
import { stopTree } from './stop-tree';
import { timedRun } from './timed-run';
import { treeMemory } from './tree-memory';
import { treeProcessorTime } from './background-server';

const node = (code: string) => ({ file: process.execPath, words: ['-e', code] });
const SHELL = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => 1, 1000); console.log(1)'], { stdio: 'inherit' })`;

describe.runIf(existsSync('/proc/self/task'))('processes by /proc', () => {
  it('sees, weighs and stops a process with its children', async () => {
    const child = spawn(process.execPath, ['-e', SHELL], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const tree = processTree(child.pid ?? 0);
    expect(tree).toHaveLength(2);
    expect(tree[0]).toBe(child.pid);
    const { resident, anonymous, highest } = treeMemory(child.pid ?? 0);
    expect(resident).toBeGreaterThan(highest);
    expect(anonymous).toBeLessThan(resident);
    expect(treeProcessorTime(child.pid ?? 0)).toBeGreaterThan(0);
    await stopTree(child);
    expect(tree.map((pid) => treeMemory(pid).resident)).toEqual([0, 0]);
    expect(treeProcessorTime(child.pid ?? 0)).toBe(0);
  });

  it('finds the memory that a command needed at most', async () => {
    const code = 'const big = Buffer.alloc(200e6, 1); setTimeout(() => console.log(big.length), 300)';
    const { seconds, peak, output } = await timedRun(node(code));
    expect(output).toBe('200000000\n');
    expect(peak).toBeGreaterThan(200e6);
    expect(seconds).toBeGreaterThan(0.3);
  });
});

describe('timedRun', () => {
  it('says what a failing command said', async () => {
    await expect(timedRun(node('console.error("no room"); process.exit(3)'))).rejects.toThrow(
      /ended with 3: no room/,
    );
  });

  it('stops a command that takes too long', async () => {
    await expect(timedRun({ ...node('setInterval(() => 1, 1000)'), limit: 0.2 })).rejects.toThrow(
      'stopped after 0.2 s',
    );
  });
});
