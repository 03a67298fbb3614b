import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Environment } from '@/lib/site/environment';
import { lastWord, logFormatOf } from '@/lib/site/last-word';
import { startProgram, stopProgram, type ChildProgram, type ProcessEnd } from './child-program';

const PROGRAM = 'scripts/keep-pressing.ts';
/** Milliseconds before a press that died is started again: each time twice as long, up to the last. */
const FIRST_PAUSE = 1_000;
const LAST_PAUSE = 60_000;
/** After so many milliseconds a press that dies is a new misfortune. */
const STEADY = 300_000;

/** The press in a process of its own. */
export interface PressProcess {
  /** Resolves when no press is at work any more. */
  stop(): Promise<void>;
}

/**
 * Presses once, and from then on whatever changes, in a process of its own: a press that is killed or runs out of
 * memory takes nothing else with it, and is started again. Where the first press cannot do its work, this process
 * ends with its exit code; it has said why.
 *
 * @param words options for the first press
 * @returns once there is something to serve
 */
export async function startPressing(
  words: readonly string[],
  environment: Environment,
  log: Logger,
): Promise<PressProcess> {
  let current = startProgram([PROGRAM, ...words]);
  const end = await Promise.race([current.ready, current.ended]);
  if (end?.code !== undefined) process.exit(end.code);
  if (end !== undefined && !existsSync(environment.archive)) {
    lastWord(`The press ended (${end.how}) before there was anything to serve.`, logFormatOf(environment));
    process.exit(1);
  }
  const stopping = new AbortController();
  const { signal } = stopping;
  const again = (): ChildProgram => (current = startProgram([PROGRAM, '--again']));
  const watching = superviseUntil(signal, () => current, again, log);
  return {
    async stop() {
      stopping.abort();
      await stopProgram(current);
      await watching;
    },
  };
}

async function superviseUntil(
  signal: AbortSignal,
  current: () => ChildProgram,
  again: () => ChildProgram,
  log: Logger,
): Promise<void> {
  let pause = FIRST_PAUSE;
  let started = performance.now();
  const isStopping = (): boolean => signal.aborted;
  for (;;) {
    const end: ProcessEnd = await current().ended;
    if (isStopping()) return;
    if (performance.now() - started > STEADY) pause = FIRST_PAUSE;
    log.error(
      `The press process ended (${end.how}). Serving goes on; it is started again in ${pause / 1_000} s.`,
    );
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (isStopping()) return;
    pause = Math.min(pause * 2, LAST_PAUSE);
    started = performance.now();
    again();
  }
}
