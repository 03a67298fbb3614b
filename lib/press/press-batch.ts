import { ContentDirectory } from '@/lib/source/liquid/content-directory';
import { readContentFile } from '@/lib/source/read-content-file';
import type { PostFile } from '@/lib/source/read-post';
import type { SiteConfig } from '@/lib/source/site-config';
import { pressPosts, type PressedPost, type PressManner } from './press-post';
import { getOn, type Pulse } from './watchdog';

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
