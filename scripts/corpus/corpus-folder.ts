import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpusMarker } from './corpus-config';
import { UsageError } from './usage-error';

/**
 * Makes a folder ready to be written, creating what is missing, and names the posts that an earlier
 * corpus left in it. Throws a UsageError for a folder that holds anything else.
 */
export function prepareCorpusFolder(folder: string): Set<string> {
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
