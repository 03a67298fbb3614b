import type { BodyIssue, PreparedBody } from '@/lib/model/prepared-body';
import type { BodyFormat } from '@/lib/model/raw-post';
import type { BodyContext } from './body-context';
import { newContext } from './body-context';
import type { BodyWords } from './body-words';
import { bodyWordsFor } from './body-words';
import { firstHeading } from './first-heading';
import { firstPicture } from './first-picture';
import { addContinuation } from './finish/add-continuation';
import { boxTables } from './finish/box-tables';
import { markCode } from './finish/mark-code';
import { markLinks } from './finish/mark-links';
import { markPictures } from './finish/mark-pictures';
import { report } from './issues';
import { markdownToHtml } from './markdown/markdown-to-html';
import { openingText } from './opening-text';
import { HtmlRefused } from './parse-html';
import { readHtml } from './read-html';
import type { ReadSource } from './read-source';
import { readSource } from './read-source';
import { Removals } from './removals';
import { runSteps } from './run-steps';
import { sanitise } from './sanitise';
import { settle } from './settle';
import { stringifySafe } from './stringify-safe';
import { cutSource } from './source/cut-source';
import { normaliseSource } from './source/normalise-source';
import { paragraphsOf, textOnly } from './text-only';
import type { BodyTree } from './tree/body-tree';
import { visibleText } from './visible-text';

/** A body as its file has it, unsafe, with what its front matter says. */
export interface BodyInput {
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
