import { type BrokenKind, brokenEvery, brokenKindOf } from '@/tools/corpus/broken-kind';
import { corpusOptions } from '@/tools/corpus/corpus-options';
import { corpusPost } from '@/tools/corpus/corpus-post';
import { CORPUS_SEED } from './ensure-corpus';

/** Odd, but what Jekyll's rules make of them is right. */
const WELL_ENOUGH: ReadonlySet<BrokenKind> = new Set([
  'empty-original',
  'split-category',
  'bracketed-category',
]);

/** Paths of the posts of a corpus that a press has to say something about. */
export function brokenPosts(posts: number): string[] {
  const options = corpusOptions(posts);
  const paths: string[] = [];
  for (let index = brokenEvery - 1; index < posts; index += brokenEvery) {
    const kind = brokenKindOf(index);
    if (kind !== undefined && !WELL_ENOUGH.has(kind))
      paths.push(corpusPost(index, CORPUS_SEED, options).path);
  }
  return paths;
}
