import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusConfig } from '@/tools/corpus/corpus-config';
import { corpusOptions } from '@/tools/corpus/corpus-options';
import { writeCorpus } from '@/tools/corpus/write-corpus';
import type { BenchSite } from './bench-site';

/** All corpora of the benchmark are made from it. */
export const CORPUS_SEED = 1;

/** Writes the posts of a site unless exactly these are there. */
export function ensureCorpus({ posts, content }: BenchSite): void {
  const options = corpusOptions(posts);
  const config = join(content, '_config.yml');
  const isThere =
    existsSync(config) &&
    readFileSync(config, 'utf8') === corpusConfig(CORPUS_SEED, options) &&
    readdirSync(join(content, '_posts')).length === posts;
  if (isThere) return;
  console.log(`Writing ${posts} posts into ${content} …`);
  writeCorpus({ out: content, seed: CORPUS_SEED, options });
}
