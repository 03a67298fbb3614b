import { toHtml } from 'hast-util-to-html';
import remarkDefinitionList, { defListHastHandlers } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { kramdownSyntax } from './syntax/kramdown-syntax';
import {
  type Abbreviations,
  markAbbreviations,
  openFalseHeadings,
  showLoneTags,
  tidyTables,
} from './tree/tree-rules';
import { defineInItems, listContents } from './tree/lists';

/** The language-dependent word of Markdown output is the heading of the notes. */
export type FootnoteLabel = string;

/**
 * Markdown as unsafe HTML, inline HTML included. The engine is set up once per footnote heading, not per
 * post.
 */
export function renderMarkdown(
  source: string,
  footnotes: FootnoteLabel,
  abbreviations: Abbreviations = new Map(),
): string {
  const hasDefinitions = DEFINITION.test(source);
  const engine = engineFor(footnotes, hasDefinitions);
  const tree = engine.parse(source);
  if (hasDefinitions) defineInItems(tree);
  tidyTables(tree);
  openFalseHeadings(tree);
  showLoneTags(tree);
  listContents(tree);
  markAbbreviations(tree, abbreviations);
  return toHtml(engine.runSync(tree), { allowDangerousHtml: true });
}

/** Definition lists cost time in every text, so they are looked for only where there may be one. */
const DEFINITION = /^[ \t>]*:[ \t]/m;

function createEngine(footnotes: FootnoteLabel, definitions: boolean) {
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(kramdownSyntax);
  if (definitions) parser.use(remarkDefinitionList);
  return parser
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: footnotes,
      footnoteLabelProperties: {},
      handlers: defListHastHandlers,
    })
    .freeze();
}

const engines = new Map<string, ReturnType<typeof createEngine>>();

function engineFor(footnotes: FootnoteLabel, definitions: boolean): ReturnType<typeof createEngine> {
  const key = `${String(definitions)} ${footnotes}`;
  const known = engines.get(key);
  if (known !== undefined) return known;
  const engine = createEngine(footnotes, definitions);
  engines.set(key, engine);
  return engine;
}
