import { bodyOf } from './body/body-of';
import { type BrokenKind, brokenKindOf } from './broken-kind';
import { carriedStory } from './carried-story';
import { chinaTime } from './china-time';
import type { CorpusOptions } from './corpus-options';
import { frontMatter } from './front-matter';
import { headline } from './headline';
import { postId } from './post-id';
import { drawShape, type PostShape } from './post-shape';
import { publishedAt } from './published-at';
import { Random } from './random';
import { bracketedSource, digestSource, noteSource, type Source, sourceAt, splitSource } from './source';
import { drawSourceRank } from './source-rank';
import { drawStory } from './story/story';
import { originalOf, trailer } from './trailer';

/** One file of a corpus. */
export interface CorpusPost {
  /** Path inside the content folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** Writes post number `index`, counted from 0 for the oldest. Needs no other post: pure and random-access. */
export function corpusPost(index: number, seed: number, options: CorpusOptions): CorpusPost {
  const broken = brokenKindOf(index);
  const { first, carrier, shared } = carriedStory(index, seed);
  const published = chinaTime(publishedAt(index, seed, options));
  const happened = chinaTime(publishedAt(first, seed, options));

  const random = new Random(seed, 'story', first);
  const shape = drawShape(random, shared || broken !== undefined);
  const rank = (drawSourceRank(random, options.sources) + carrier) % options.sources;
  const story = drawStory(random, happened);
  const title = headline(random, story, shape, carrier === 0 ? undefined : new Random(seed, 'copy', index));

  const paper = broken === undefined ? sourceAt(rank) : brokenSource(rank, broken);
  const source = categoryOf(shape, paper);
  const id = postId(index, seed, published, shape);
  const body = bodyOf(shape, random, story, paper.name);
  const end = shape === 'note' ? '\n' : trailer(broken === 'empty-original' ? '' : originalOf(id), source);
  return {
    path: `_posts/${broken === 'undated-file-name' ? '' : published.date}-${id}.md`,
    text: frontMatter({ title, published, source, shape }, broken) + body + end,
  };
}

function categoryOf(shape: PostShape, paper: Source): Source {
  if (shape === 'digest') return digestSource;
  return shape === 'note' ? noteSource : paper;
}

function brokenSource(rank: number, broken: BrokenKind): Source {
  if (broken === 'split-category') return splitSource(rank);
  return broken === 'bracketed-category' ? bracketedSource(rank) : sourceAt(rank);
}
