import { bodyOf } from './body/body-of';
import { drawStory, type Story } from './story/story';
import { events } from './phrases/events';
import { noteTitles } from './phrases/site-notes';
import { nth } from './story/nth';
import { type BrokenKind, brokenKindOf } from './broken-kind';
import { chinaTime, type ChinaTime } from './china-time';
import type { CorpusOptions } from './corpus-options';
import { drawShape, type PostShape } from './post-shape';
import { publishedAt } from './published-at';
import { Random } from './random';
import { bracketedSource, digestSource, noteSource, type Source, sourceAt, splitSource } from './source';
import { originalOf, trailer } from './trailer';

/** Serial numbers run through all eight-digit numbers in leaps before one occurs again. */
const leap = 48_271;
const serials = 100_000_000;

const changes: readonly ((title: string) => string)[] = [
  (title) => `快讯：${title}`,
  (title) => `${title}（更新）`,
  (title) => `${title}！`,
  (title) => title.replace('：', '，'),
  (title) => title.replace(' ', '，'),
];

/** What the front matter of a post says. */
interface FrontMatterFields {
  readonly title: string;
  readonly published: ChinaTime;
  readonly source: Source;
  readonly shape: PostShape;
}

/** Which story a post tells: the same one as another post, or one of its own. */
interface CarriedStory {
  /** Index of the post that told it first. */
  readonly first: number;
  /** 0 for that post, 1 for the next source that carries it, up to 3. */
  readonly carrier: number;
  /** Whether further sources carry it. */
  readonly shared: boolean;
}

const blockLength = 50;
const longestGap = 12;

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

/** Finds the story of a post. In three of four blocks of 50 posts, two to four sources carry one story. */
export function carriedStory(index: number, seed: number): CarriedStory {
  const block = Math.floor(index / blockLength);
  const random = new Random(seed, 'carried', block);
  const own = { first: index, carrier: 0, shared: false };
  if (!random.chance(0.75)) return own;
  const carriers = random.between(2, 4);
  const first = block * blockLength + random.between(0, blockLength - 1 - 3 * longestGap);
  let position = first;
  for (let carrier = 0; carrier < carriers; carrier += 1) {
    if (position === index) return { first, carrier, shared: true };
    position += random.between(1, longestGap);
  }
  return own;
}

/** Glues front matter together without quoting anything, as the archive did. Ends with a newline. */
function frontMatter(fields: FrontMatterFields, broken: BrokenKind | undefined): string {
  const { published, source, shape } = fields;
  const moment = broken === 'empty-date' ? '' : `${published.date} ${published.clock}`;
  return [
    '---',
    'layout: post',
    `title: "${gluedTitle(fields.title, broken)}"`,
    `date: ${moment}${shape === 'note' ? '' : ' +0800'}`,
    `categories: ${source.slug}`,
    `tags: ${source.name}新闻`,
    '---\n',
  ].join('\n');
}

function gluedTitle(title: string, broken: BrokenKind | undefined): string {
  if (broken === 'empty-title') return '';
  if (broken === 'backslash-in-title') return `财经\\早报：${title}`;
  if (broken === 'quotes-in-title') return `他说"好"了：${title}`;
  return title;
}

/**
 * Headline of a story. `copyist` is given for a source that took the story over from another one: it
 * keeps the headline or changes it a little.
 */
function headline(random: Random, story: Story, shape: PostShape, copyist: Random | undefined): string {
  const title = random.pick(shape === 'note' ? noteTitles : nth(events, story.event).titles)(random, story);
  if (copyist === undefined || copyist.chance(0.5)) return title;
  return copyist.pick(changes)(title);
}

/** Id as it stands in file name and original link: `NW202203152308495535`, or digits only for a flash. */
function postId(index: number, seed: number, published: ChinaTime, shape: PostShape): string {
  const day = published.date.replaceAll('-', '');
  const serial = String((index * leap + (seed % serials)) % serials).padStart(8, '0');
  return shape === 'flash' || shape === 'note' ? `${day}22${serial}` : `NW${day}23${serial}`;
}

/**
 * Draws a source by its rank, from 0 for the busiest to `sources` - 1. The logarithm of the rank is
 * uniform, which is Zipf's law to within a few percent: with 2,000 sources the first has a share of
 * 9 %, the hundredth one of 0.13 %.
 */
export function drawSourceRank(random: Random, sources: number): number {
  return Math.min(sources - 1, Math.floor((sources + 1) ** random.next()) - 1);
}
