import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOptions } from '@/tools/corpus/corpus-options';
import { corpusPost } from '@/tools/corpus/corpus-post';
import { writeCorpus } from '@/tools/corpus/write-corpus';

/** One in so many posts is new, changed or gone in the second folder. */
const CHANGED = 4;
/** Whole seconds, so that copies have the very same time. */
const WRITTEN = 1_700_000_000;

/** Three folders: one, the same with changed posts, the same with a setting that shapes every post. */
export interface ContentVariants {
  readonly original: string;
  readonly edited: string;
  readonly resettled: string;
}

/** Writes the folders, the same for the same seed. */
export function writeVariants(folder: string, posts: number, seed: number): ContentVariants {
  const original = join(folder, 'original');
  const edited = join(folder, 'edited');
  const resettled = join(folder, 'resettled');
  const options = corpusOptions(posts);
  writeCorpus({ out: original, seed, options });
  setTimes(original, WRITTEN);
  for (const copy of [edited, resettled])
    cpSync(original, copy, { recursive: true, preserveTimestamps: true });
  const names = readdirSync(join(original, '_posts')).sort();
  names.forEach((name, index) => {
    const file = join(edited, '_posts', name);
    if (index % CHANGED === 0) rmSync(file);
    if (index % CHANGED !== 1) return;
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n<p>这一段是后来加上的。</p>\n`);
    utimesSync(file, WRITTEN + 60, WRITTEN + 60);
  });
  for (let index = 0; index < posts / CHANGED; index += 1) {
    const { path, text } = corpusPost(index, seed + 1, options);
    writeFileSync(join(edited, path), text);
  }
  const config = join(resettled, '_config.yml');
  writeFileSync(config, `${readFileSync(config, 'utf8')}\nexcerpt_separator: '<!-- more -->'\n`);
  return { original, edited, resettled };
}

function setTimes(folder: string, seconds: number): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    utimesSync(join(folder, name), seconds, seconds);
  }
}
