import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { parseHtml } from '@/lib/html/parse-html';
import { visibleText } from '@/lib/html/visible-text';
import { press } from '@/lib/press/press';
import { foldText } from '@/lib/text/fold-text';
import { corpusOptions } from '@/scripts/corpus/corpus-options';
import { writeCorpus } from '@/scripts/corpus/write-corpus';

/** One post as plain `includes()` searches it. */
export interface PressedText {
  readonly id: number;
  readonly title: string;
  /** Folded title and body, a line feed between blocks. */
  readonly text: string;
}

/**
 * Presses a corpus into `folder` and reads back the folded text of every post, by a parser and a tree walk
 * that the search has no part in.
 */
export async function pressedTexts(
  folder: string,
  posts: number,
  seed: number,
): Promise<{ reader: ArchiveReader; texts: PressedText[] }> {
  const contentDir = join(folder, 'content');
  mkdirSync(contentDir, { recursive: true });
  writeCorpus({ out: contentDir, seed, options: corpusOptions(posts) });
  const archive = join(folder, 'archive.db');
  await press({ contentDir, archive });
  const reader = new ArchiveReader(archive);
  const texts: PressedText[] = [];
  const last = reader.page('all', '')?.last ?? 0;
  for (let number = 1; number <= last; number += 1) {
    for (const { id } of reader.page('all', '', number)?.posts ?? []) {
      const found = reader.search.post(id);
      if (!found) continue;
      const title = foldText(found.post.title);
      const body = foldText(visibleText(parseHtml(found.html).tree));
      texts.push({ id, title, text: `${title}\n${body}` });
    }
  }
  return { reader, texts };
}
