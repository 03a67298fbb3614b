import type { ElementContent } from 'hast';
import type { BodyIssue, PreparedBody } from '@/lib/model/prepared-body';
import type { BodyFormat } from '@/lib/model/raw-post';
import { type BodyContext, newContext } from './body-context';
import { type BodyWords, bodyWordsFor } from './body-words';
import { firstPicture } from './first-picture';
import { addContinuation, boxTables, markLinks, markPictures, markCode } from './trusted-additions';
import { report } from './issues';
import { markdownToHtml } from './markdown/markdown-to-html';
import { HtmlRefused, readHtml } from './parse-html';
import { type ReadSource, readSource, cutSource, normaliseSource } from './read-source';
import { Removals } from './removals';
import { runSteps } from './body-steps';
import { sanitise, settle } from './sanitise';
import { stringifySafe } from './stringify-safe';
import { paragraphsOf, textOnly } from './text-only';
import { type BodyTree, textOf, isBlank, HEADINGS } from './tree/body-tree';
import { visibleText } from './text-of-body';
import { walkElements } from './tree/walk';

/** Blocks that tell the story; captions, tables and sub-headings do not begin an excerpt. */
const TELLING = new Set(['p', 'blockquote', 'ul', 'ol', 'dl']);

/** Enough for the longest excerpt in any body that is not all one-word paragraphs. */
const BLOCKS_LOOKED_AT = 12;

/** A body as its file has it, unsafe, with what its front matter says. */
interface BodyInput {
  readonly body: string;
  readonly format: BodyFormat;
  /** Empty for a post without a title; a leading heading is then lifted out as `heading`. */
  readonly title: string;
  /** The story at its source, when front matter names it. */
  readonly original?: string | undefined;
}

/**
 * Repairs and sanitises a body: Markdown or HTML to a tree, its repairs, the sanitiser, trusted additions, HTML.
 * Total: it never throws and is bounded in depth, size and time. A body that cannot be prepared is given as
 * its plain text, and the reason as an issue.
 *
 * @param words What a body is given besides its own words, in the language of the site.
 * @param removals Told of everything that is taken out of it.
 */
export function prepareBody(
  input: BodyInput,
  words: BodyWords = bodyWordsFor('zh-Hans'),
  removals: Removals = new Removals(),
): PreparedBody {
  const issues: BodyIssue[] = [];
  let read: ReadSource = { source: input.body, original: undefined, trailer: [], cut: false };
  const context = (): BodyContext => {
    removals.clear();
    for (const line of read.trailer) removals.note('trailer', line);
    return newContext({ title: input.title, original: read.original, words, issues, removals });
  };
  try {
    read = readSource(input, issues);
    const html = input.format === 'html' ? read.source : markdownToHtml(read.source, words.footnotes, issues);
    const { tree, risky } = readHtml(html);
    return finish(tree, { steps: runSteps, risky, cut: read.cut }, context());
  } catch (error) {
    report(issues, error instanceof HtmlRefused ? error.code : 'BODY_UNREADABLE');
  }
  try {
    return finish(textOnly(read.source), { steps: runSteps, risky: false, cut: read.cut }, context());
  } catch {
    return finish(textOnly(read.source), { steps: () => undefined, risky: false, cut: read.cut }, context());
  }
}

/** A body as nothing but its text, when its markup cannot be read in time: tags go, all else stays as it is written. */
export function bodyAsText(source: string, words: BodyWords): PreparedBody {
  const within = cutSource(source);
  const blocks = normaliseSource(within)
    .replace(/<\/?(?:p|div|br|li|h[1-6]|tr|blockquote)\b[^<>]*>/gi, '\n\n')
    .replace(/<[a-z/!][^<>]*>/gi, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const finishing = { steps: () => undefined, risky: false, cut: within.length < source.length };
  return finish(paragraphsOf(blocks), finishing, newContext({ words }));
}

interface Finishing {
  readonly steps: typeof runSteps;
  /** Whether the result is read again to see that it stays the same. */
  readonly risky: boolean;
  readonly cut: boolean;
}

function finish(tree: BodyTree, { steps, risky, cut }: Finishing, context: BodyContext): PreparedBody {
  steps(tree, context);
  const clean = sanitise(tree);
  const safe = risky ? settle(clean) : clean;
  const text = visibleText(safe);
  const opening = openingText(safe, text);
  const picture = firstPicture(safe);
  const heading = context.heading ?? firstHeading(safe);
  if (text === '' && picture === undefined) report(context.issues, 'BODY_EMPTY');
  if (cut) addContinuation(safe, context.original);
  markLinks(safe);
  markPictures(safe);
  markCode(safe, context.words.code);
  boxTables(safe, context.words.table);
  return {
    html: stringifySafe(safe),
    text,
    opening,
    attribution: context.attribution,
    original: context.original,
    heading,
    picture,
    stocks: [...context.stocks.values()],
    issues: context.issues,
  };
}

/** The words of the first heading in a body. */
export function firstHeading(tree: BodyTree): string | undefined {
  let words: string | undefined;
  walkElements(tree, (element) => {
    if (words === undefined && HEADINGS.has(element.tagName))
      words = textOf(element).replace(/\s+/g, ' ').trim();
  });
  return words === '' ? undefined : words;
}

/**
 * The first paragraphs of a sanitised body as text, for excerpts; all of its text when it has none.
 *
 * @param text All of its text (see visibleText).
 */
function openingText(tree: BodyTree, text: string): string {
  const telling = tree.children.filter(isTelling);
  const others = tree.children.filter((node) => !isTelling(node));
  if (telling.length <= BLOCKS_LOOKED_AT && others.every(isBlank)) return text;
  const opening = visibleText({ ...tree, children: telling.slice(0, BLOCKS_LOOKED_AT) });
  return opening === '' ? text : opening;
}

function isTelling(node: ElementContent): boolean {
  return node.type === 'element' && TELLING.has(node.tagName);
}
