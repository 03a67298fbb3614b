import type { BatchResult } from './press-batch';

const PAGE_BYTES = 0x10000;

/**
 * Puts the search tokens of a batch into memory that threads share: it is not copied when it is sent on.
 *
 * @param spare memory that may be written over; taken when it is large enough
 */
export function shareTokens(
  results: readonly BatchResult[],
  spare: SharedArrayBuffer | undefined,
): BatchResult[] {
  const size = results.reduce((sum, result) => sum + bytesOf(result), 0);
  const isEnough = spare !== undefined && spare.byteLength >= size;
  const memory = isEnough ? spare : new SharedArrayBuffer(Math.ceil(size / PAGE_BYTES) * PAGE_BYTES);
  let end = 0;
  const share = (keys: Uint32Array): Uint32Array => {
    const view = new Uint32Array(memory, end, keys.length);
    view.set(keys);
    end += keys.byteLength;
    return view;
  };
  return results.map((result) => {
    if (result.kind !== 'published') return result;
    const { short, long, other } = result.entry.searchTokens;
    const searchTokens = { short: share(short), long: share(long), other };
    return { ...result, entry: { ...result.entry, searchTokens } };
  });
}

/** The memory that the tokens of a batch are in; undefined when they are not in any that is shared. */
export function sharedMemoryOf(results: readonly BatchResult[]): SharedArrayBuffer | undefined {
  for (const result of results) {
    if (result.kind !== 'published') continue;
    const { buffer } = result.entry.searchTokens.short;
    return buffer instanceof SharedArrayBuffer ? buffer : undefined;
  }
  return undefined;
}

function bytesOf(result: BatchResult): number {
  if (result.kind !== 'published') return 0;
  const { short, long } = result.entry.searchTokens;
  return short.byteLength + long.byteLength;
}
