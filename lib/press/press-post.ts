import { createHash } from 'node:crypto';
import type { ArchiveEntry } from '@/lib/archive/write/post-store';
import { type BodyWords, bodyWordsFor } from '@/lib/html/body-words';
import { bodyAsText, prepareBody } from '@/lib/html/prepare-body';
import { Removals } from '@/lib/html/removals';
import type { PreparedBody } from '@/lib/model/prepared-body';
import type { Problem } from '@/lib/model/problem';
import type { RawPost } from '@/lib/model/raw-post';
import type { Removal } from '@/lib/model/removal';
import type { SiteFiles } from '@/lib/jekyll/liquid/site-files';
import { parsePost, type ParsedPost } from '@/lib/jekyll/post/parse-post';
import { parsePostAsText } from '@/lib/jekyll/post/parse-post-as-text';
import type { PostFile } from '@/lib/jekyll/post/read-post';
import type { SiteConfig } from '@/lib/jekyll/config/site-config';
import { countCharacters } from '@/lib/text/count-characters';
import { escapeHtml } from '@/lib/text/escape-html';
import { excerptOf } from '@/lib/text/excerpt';
import { readingMinutes } from '@/lib/text/reading-minutes';
import { searchTokens } from '@/lib/search/tokens';
import type { TokenKeys } from '@/lib/search/token-keys';
import { zonedDay } from '@/lib/text/zoned-date';
import { categoryNames, informativeTags } from './category-names';

/** Shorter titles (快讯, 公告) say too little to call two posts one story. */
const SHORTEST_TELLING_TITLE = 8;

/** One file after pressing, ready for the archive; plain data, so that workers can send it. */
export type PressedPost =
  | {
      readonly kind: 'published';
      readonly entry: ArchiveEntry;
      readonly problems: readonly Problem[];
      /** Whether it has to be pressed again when other posts change. */
      readonly refersToOthers: boolean;
    }
  | {
      readonly kind: 'hidden';
      /** Epoch seconds at which the post may be shown; undefined when it is simply unpublished. */
      readonly due: number | undefined;
      readonly problems: readonly Problem[];
    };

/**
 * How a post is read: `usual`; `text` without markup and Liquid; `file` without its front matter as well. Posts that
 * hold a thread up are read in the next simpler way.
 */
export type PressManner = 'usual' | 'text' | 'file';

/** What is known besides the file itself. */
interface PressContext {
  readonly config: SiteConfig;
  /** Epoch seconds; decides whether a post of the future is due. */
  readonly now: number;
  /** The rest of the site, for links between posts. */
  readonly files?: SiteFiles | undefined;
  readonly manner?: PressManner | undefined;
  /** Called before each step of each post. */
  readonly onStep?: (() => void) | undefined;
}

/**
 * Turns the bytes of files into what the archive keeps. Pure and total: whatever the bytes are,
 * the result is a post, a hidden file or, at worst, a post with the problem named.
 *
 * Each stage is run for all files before the next one: its code then stays in the processor's caches, which saves a
 * fifth of the time.
 */
export function pressPosts(inputs: readonly PostFile[], context: PressContext): PressedPost[] {
  const step =
    <From, To>(take: (from: From, context: PressContext) => To) =>
    (from: From): To => {
      context.onStep?.();
      return take(from, context);
    };
  return inputs.map(step(parsed)).map(step(withBody)).map(step(withTokens)).map(step(published));
}

/** The same for one file. */
export function pressPost(
  path: string,
  bytes: Uint8Array,
  config: SiteConfig,
  now: number,
  files?: SiteFiles,
): PressedPost {
  const context = { config, now, files };
  return published(withTokens(withBody(parsed({ path, bytes }, context), context)), context);
}

type HiddenPost = Extract<PressedPost, { readonly kind: 'hidden' }>;

/** A post to be published. */
interface Draft {
  readonly kind: 'draft';
  readonly path: string;
  readonly post: RawPost;
  readonly problems: readonly Problem[];
  readonly refersToOthers: boolean;
}

/** A draft with its body; each stage holds the one before it, for copying all its fields costs time. */
interface BodyDraft {
  readonly kind: 'draft';
  readonly draft: Draft;
  readonly title: string;
  readonly body: PreparedBody;
  readonly removals: readonly Removal[];
  readonly problems: readonly Problem[];
}

interface FoundDraft {
  readonly kind: 'draft';
  readonly bodied: BodyDraft;
  readonly description: string | undefined;
  readonly searchTokens: TokenKeys;
}

function parsed(input: PostFile, context: PressContext): Draft | HiddenPost {
  const { config, now } = context;
  const { post, problems, refersToOthers } = readIn(input, context);
  if (!post?.published) return { kind: 'hidden', due: undefined, problems };
  if (!config.future && post.instant !== undefined && post.instant > now) {
    return { kind: 'hidden', due: post.instant, problems };
  }
  return { kind: 'draft', path: input.path, post, problems, refersToOthers };
}

function readIn(input: PostFile, { config, files, manner = 'usual' }: PressContext): ParsedPost {
  if (manner === 'usual') return parsePost(input, config, files);
  const { post, problems } = parsePostAsText(input, config, manner === 'text');
  return { post, problems: [...problems, tooSlow(input.path)], refersToOthers: false };
}

function tooSlow(path: string): Problem {
  const message =
    'Reading the post held the press up, so it is shown as its plain text until it is read anew. Simplify it.';
  return { path, line: 0, code: 'POST_TOO_SLOW', message };
}

function withBody(
  draft: Draft | HiddenPost,
  { config, manner = 'usual' }: PressContext,
): BodyDraft | HiddenPost {
  if (draft.kind === 'hidden') return draft;
  const { path, post } = draft;
  const words = bodyWordsFor(config.lang);
  const removals = new Removals();
  const { title, body } = manner === 'usual' ? titledBody(post, words, removals) : titledText(post, words);
  const line = post.bodyLine;
  const bodyProblems = body.issues.map(({ code, message }) => ({ path, line, code, message }));
  const problems = draft.problems.concat(bodyProblems);
  return { kind: 'draft', draft, title, body, removals: removals.list(), problems };
}

function withTokens(bodied: BodyDraft | HiddenPost): FoundDraft | HiddenPost {
  if (bodied.kind === 'hidden') return bodied;
  const { title, body, draft } = bodied;
  const description = descriptionOf(draft.post);
  return {
    kind: 'draft',
    bodied,
    description,
    searchTokens: searchTokens(title, body.html + (description ?? '')),
  };
}

function published(found: FoundDraft | HiddenPost, { config }: PressContext): PressedPost {
  if (found.kind === 'hidden') return found;
  const { draft, title, body, removals, problems } = found.bodied;
  const { path, post, refersToOthers } = draft;
  const names = categoryNames(post.categories, post.tags);
  return {
    kind: 'published',
    problems,
    refersToOthers,
    entry: {
      path,
      permalink: post.permalink,
      title,
      instant: post.instant,
      day: post.instant === undefined ? undefined : zonedDay(post.instant, config.timezone),
      tie: hash(path),
      categories: post.categories,
      tags: informativeTags(post.tags, names),
      names,
      excerpt: excerptOf(post.description ?? body.opening),
      length: countCharacters(body.text),
      readingMinutes: readingMinutes(body.text),
      picture: body.picture ?? frontMatterPicture(post),
      story: storyKey(title),
      html: body.html,
      description: found.description,
      searchTokens: found.searchTokens,
      attribution: body.attribution,
      original: body.original,
      lang: post.lang,
      stocks: body.stocks,
      removals,
      redirectFrom: post.redirectFrom,
      redirectTo: post.redirectTo,
      redirectLines: post.redirectLines,
    },
  };
}

/** A post without a title is named after the first heading of its body, which then leaves the body. */
function titledBody(
  post: RawPost,
  words: BodyWords,
  removals: Removals,
): { title: string; body: PreparedBody } {
  const { format } = post;
  const body = prepareBody({ body: post.body, format, title: post.title ?? '' }, words, removals);
  if (post.title !== undefined) return { title: post.title, body };
  if (body.heading === undefined) return { title: post.fallbackTitle, body };
  const headed = prepareBody({ body: post.body, format, title: body.heading }, words, removals);
  return { title: body.heading, body: headed };
}

/** The description as a block of its own. */
function descriptionOf({ description }: RawPost): string | undefined {
  return description === undefined ? undefined : `<p>${escapeHtml(description)}</p>`;
}

function titledText(post: RawPost, words: BodyWords): { title: string; body: PreparedBody } {
  return { title: post.title ?? post.fallbackTitle, body: bodyAsText(post.body, words) };
}

/** `image:` counts when it is a path of this site or an https URL. */
function frontMatterPicture({ image, title }: RawPost): ArchiveEntry['picture'] {
  if (image === undefined || !/^(https:\/\/|\/(?!\/))[^\s<>"']+$/i.test(image)) return undefined;
  return { src: image, alt: title ?? '', width: undefined, height: undefined };
}

/**
 * A number shared by posts whose titles differ only in width, case, spaces and punctuation.
 * Figures stay in, so that notices about different stock codes never meet.
 */
export function storyKey(title: string): number | undefined {
  const folded = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded.length < SHORTEST_TELLING_TITLE ? undefined : hash(folded);
}

/** A 48-bit number from a text; the same on every machine. */
function hash(text: string): number {
  return createHash('sha1').update(text).digest().readUIntBE(0, 6);
}
