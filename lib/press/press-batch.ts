import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteConfig } from '@/lib/source/site-config';
import { pressPost, type PressedPost } from './press-post';

/** A few files to press together; plain data, so that workers can receive it. */
export interface Batch {
  readonly contentDir: string;
  readonly config: SiteConfig;
  readonly now: number;
  readonly paths: readonly string[];
}

/** What became of one file of a batch. */
export type BatchResult = PressedPost | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads and presses the files of a batch, in order. A file that cannot be read is said to be so. */
export function pressBatch({ contentDir, config, now, paths }: Batch): BatchResult[] {
  return paths.map((path) => {
    let bytes;
    try {
      bytes = readFileSync(join(contentDir, path));
    } catch (error) {
      return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
    }
    return pressPost(path, bytes, config, now);
  });
}
