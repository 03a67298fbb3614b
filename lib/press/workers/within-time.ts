import { createContext, Script, type Context } from 'node:vm';

const CALL = new Script('run()');
/** On a busy machine, so many times as long. */
const BUSY = 6;

let context: Context | undefined;

/**
 * Runs synchronous code in this thread, but no longer than that: V8 ends a script whose time is over, and what it
 * calls, patterns included. Where others had the processor meanwhile, it gets a second, longer try.
 *
 * @param patience milliseconds
 * @returns undefined when the time was over
 */
export function withinTime<Result>(run: () => Result, patience: number): Result | undefined {
  const calling = (context ??= createContext({}));
  for (const timeout of [patience, patience * BUSY]) {
    let result: Result | undefined;
    calling['run'] = () => {
      result = run();
    };
    const before = process.cpuUsage();
    try {
      CALL.runInContext(calling, { timeout });
      return result;
    } catch (error) {
      if (!isTimeout(error)) throw error;
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1_000 >= patience / 2) return undefined;
    } finally {
      calling['run'] = undefined;
    }
  }
  return undefined;
}

/** It is an Error of the other context. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
