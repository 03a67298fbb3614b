import { ContentDirectory } from '@/lib/jekyll/liquid/content-directory';
import { readContentFile } from '@/lib/jekyll/walk/read-content-file';
import type { PostFile } from '@/lib/jekyll/post/read-post';
import type { SiteConfig } from '@/lib/jekyll/config/site-config';
import { pressPosts, type PressedPost, type PressManner } from '../press-post';
import { getOn, type Pulse } from './watchdog';

const PAGE_BYTES = 0x10000;

/** A few files to press together; plain data, so that workers can receive it. */
export interface Batch {
  readonly contentDir: string;
  readonly config: SiteConfig;
  readonly now: number;
  /** Tells one press from the next. */
  readonly press: string;
  readonly paths: readonly string[];
  /** Memory of tokens that nobody needs any more. */
  readonly spare?: SharedArrayBuffer | undefined;
  readonly manner?: PressManner | undefined;
  /** Where a thread tells its watchdog that it gets on. */
  readonly pulse?: Pulse | undefined;
}

/** What became of one file of a batch. */
export type BatchResult = PressedPost | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Reads and presses the files of a batch, in order. A file that cannot be read is said to be so. Liquid has to be
 * loaded (see loadLiquid).
 */
export function pressBatch(batch: Batch): BatchResult[] {
  const { contentDir, config, now, paths, manner, pulse } = batch;
  const results = new Map<string, BatchResult>();
  const inputs: PostFile[] = [];
  for (const path of paths) {
    try {
      inputs.push({ path, bytes: readContentFile(contentDir, path) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      results.set(path, { kind: 'unreadable', reason });
    }
  }
  const pressed = pressPosts(inputs, {
    config,
    now,
    files: directoryOf(batch),
    manner,
    onStep: () => getOn(pulse),
  });
  inputs.forEach(({ path }, index) => {
    const result = pressed[index];
    if (result) results.set(path, result);
  });
  return paths.flatMap((path) => results.get(path) ?? []);
}

let latest: { readonly key: string; readonly directory: ContentDirectory } | undefined;

/** Batches of one press share what they learn about the folder; the next press looks anew. */
function directoryOf({ contentDir, config, now, press }: Batch): ContentDirectory {
  const key = `${press} ${contentDir}`;
  if (latest?.key !== key) latest = { key, directory: new ContentDirectory(contentDir, config, now) };
  return latest.directory;
}

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
