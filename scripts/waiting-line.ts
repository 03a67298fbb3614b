/** Shows on a terminal that something of unknown length is going on; elsewhere says it once. */
export async function withWaitingLine<T>(what: string, work: () => Promise<T>): Promise<T> {
  const stream = process.stderr;
  if (!stream.isTTY) {
    console.info(`${what} …`);
    return work();
  }
  const started = performance.now();
  const width = 24;
  const timer = setInterval(() => {
    const seconds = Math.floor((performance.now() - started) / 1000);
    const at = Math.floor((performance.now() - started) / 100) % width;
    stream.write(`\r[${'.'.repeat(at)}#${'.'.repeat(width - at - 1)}] ${what} … ${seconds} s\x1b[K`);
  }, 100);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    stream.write('\r\x1b[K');
  }
}
