import { rmSync, writeFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpusConfig, corpusMarker } from './corpus-config';
import { corpusPost } from './corpus-post';
import type { CorpusCommand } from './parse-arguments';
import { UsageError } from './usage-error';

/** What was written. */
interface CorpusSummary {
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

/**
 * Makes a folder ready to be written, creating what is missing, and names the posts that an earlier
 * corpus left in it. Throws a UsageError for a folder that holds anything else.
 */
function prepareCorpusFolder(folder: string): Set<string> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory())
      throw new UsageError(`--out takes a folder, and ${folder} is a file`);
    if (readdirSync(folder).length > 0 && !isCorpus(folder)) {
      throw new UsageError(`${folder} is not empty and not a corpus; empty it or choose another folder`);
    }
  }
  const posts = join(folder, '_posts');
  mkdirSync(posts, { recursive: true });
  return new Set(readdirSync(posts).map((name) => `_posts/${name}`));
}

function isCorpus(folder: string): boolean {
  const config = join(folder, '_config.yml');
  return existsSync(config) && readFileSync(config, 'utf8').startsWith(`${corpusMarker}\n`);
}
