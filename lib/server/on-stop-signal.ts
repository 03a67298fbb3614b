/** Signals that come together are one wish: npm passes on what the terminal has sent to all already. */
const TOGETHER = 500;

/** Calls `stop` at the first SIGINT or SIGTERM. A second one ends the process at once. */
export function onStopSignal(stop: () => void): void {
  let first: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (first === undefined) {
        first = performance.now();
        stop();
      } else if (performance.now() - first > TOGETHER) {
        process.exit(1);
      }
    });
  }
}
