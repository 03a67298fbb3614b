import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusConfig } from './corpus-config';
import { prepareCorpusFolder } from './corpus-folder';
import { corpusPost } from './corpus-post';
import type { CorpusCommand } from './parse-arguments';

/** What was written. */
export interface CorpusSummary {
  readonly posts: number;
  /** Bytes of all posts, UTF-8. */
  readonly bytes: number;
}

/**
 * Writes a corpus, one post after the other, so that memory does not grow with their number. Posts of
 * an earlier corpus are written over or, at the end, removed: ext4 is slow to create files in the
 * minutes after it has removed many. Calls `onProgress` now and then with the posts written so far.
 * Throws a UsageError for a folder that holds something else, and what the file system throws.
 */
export function writeCorpus(
  { out, seed, options }: CorpusCommand,
  onProgress: (written: number) => void = () => undefined,
): CorpusSummary {
  const stale = prepareCorpusFolder(out);
  writeFileSync(join(out, '_config.yml'), corpusConfig(seed, options));
  let bytes = 0;
  for (let index = 0; index < options.posts; index += 1) {
    const { path, text } = corpusPost(index, seed, options);
    const encoded = Buffer.from(text);
    writeFileSync(join(out, path), encoded);
    stale.delete(path);
    bytes += encoded.length;
    if (index % 10_000 === 9_999) onProgress(index + 1);
  }
  for (const path of stale) rmSync(join(out, path), { recursive: true });
  return { posts: options.posts, bytes };
}
