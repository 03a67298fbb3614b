/** The current instant in epoch seconds. A page reads the clock once, where it is put together. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}
