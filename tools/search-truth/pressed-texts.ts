import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { parseHtml } from '@/lib/html/parse-html';
import { visibleText } from '@/lib/html/text-of-body';
import { press } from '@/lib/press/press';
import { corpusOptions } from '@/tools/corpus/corpus-options';
import { writeCorpus } from '@/tools/corpus/write-corpus';
import { oracleFold } from './oracle-fold';
import { writeSpellingPosts } from './spelling-posts';

/** One post in so many is added that has words in several spellings. */
const SPELLINGS_EVERY = 10;

/** One post as plain `includes()` searches it. */
export interface PressedText {
  readonly id: number;
  readonly title: string;
  /** Folded title, body and description, a line feed between blocks. */
  readonly text: string;
  /** Folded. */
  readonly description: string;
}

/**
 * Presses a corpus into `folder` and reads back the folded text of every post, by a parser, a tree walk and a
 * folding that the search has no part in.
 */
export async function pressedTexts(
  folder: string,
  posts: number,
  seed: number,
): Promise<{ reader: ArchiveReader; texts: PressedText[] }> {
  const contentDir = join(folder, 'content');
  mkdirSync(contentDir, { recursive: true });
  writeCorpus({ out: contentDir, seed, options: corpusOptions(posts) });
  const descriptions = writeSpellingPosts(contentDir, Math.ceil(posts / SPELLINGS_EVERY), seed);
  const archive = join(folder, 'archive.db');
  await press({ contentDir, archive });
  const reader = new ArchiveReader(archive);
  const texts: PressedText[] = [];
  const last = reader.page('all', '')?.last ?? 0;
  for (let number = 1; number <= last; number += 1) {
    for (const { id, permalink } of reader.page('all', '', number)?.posts ?? []) {
      const post = reader.article(permalink);
      if (!post) continue;
      const title = oracleFold(post.title);
      const body = oracleFold(visibleText(parseHtml(post.html).tree));
      const name = /([^/]*)\.html$/.exec(permalink)?.[1] ?? '';
      const description = oracleFold(descriptions.get(name) ?? '');
      texts.push({ id, title, text: `${title}\n${body}\n${description}`, description });
    }
  }
  return { reader, texts };
}
