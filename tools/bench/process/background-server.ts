import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { readFileSync } from 'node:fs';
import { HttpClient } from '../http/http-client';
import { stopTree } from './stop-tree';
import { type TreeMemory, treeMemory } from './tree-memory';
import { processTree } from './process-tree';

/** Linux counts processor time in hundredths of a second, whatever its own clock does. */
const TICKS_A_SECOND = 100;

/** A server to be started. */
interface ServerCommand {
  /** For Node. */
  readonly words: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly port: number;
}

/** A server that answers, in a process of its own on this machine's loopback address. */
export interface BackgroundServer {
  readonly url: string;
  /** Seconds from the start of the process to the first page. */
  readonly firstPage: number;
  memory(): TreeMemory;
  /** Seconds that it has computed so far, with all it started. */
  processorTime(): number;
  stop(): Promise<void>;
}

const PATIENCE_MS = 300_000;

/**
 * Starts a server and waits for its front page.
 *
 * @throws when it ends before that or takes five minutes, with what it said
 */
export async function startBackgroundServer({
  words,
  cwd,
  env,
  port,
}: ServerCommand): Promise<BackgroundServer> {
  const started = performance.now();
  const child = spawn(process.execPath, words, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  }
  const url = `http://127.0.0.1:${port}`;
  const client = new HttpClient(url, 1);
  try {
    while ((await client.get('/').catch(() => undefined))?.status !== 200) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The server on port ${port} stopped: ${said}`);
      if (performance.now() - started > PATIENCE_MS)
        throw new Error(`No page came from port ${port}: ${said}`);
      await delay(10);
    }
  } catch (error) {
    await stopTree(child);
    throw error;
  } finally {
    client.close();
  }
  return {
    url,
    firstPage: (performance.now() - started) / 1_000,
    memory: () => treeMemory(child.pid ?? 0),
    processorTime: () => treeProcessorTime(child.pid ?? 0),
    async stop() {
      process.off('exit', kill);
      await stopTree(child);
    },
  };
}

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
