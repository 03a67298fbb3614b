import { toHtml } from 'hast-util-to-html';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** The language-dependent word of Markdown output is the heading of the notes. */
export type FootnoteLabel = string;

/**
 * Markdown as unsafe HTML, inline HTML included. The engine is set up once per footnote heading, not per
 * post.
 */
export function renderMarkdown(source: string, footnotes: FootnoteLabel): string {
  const engine = engineFor(footnotes);
  return toHtml(engine.runSync(engine.parse(source)), { allowDangerousHtml: true });
}

function createEngine(footnotes: FootnoteLabel) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use(remarkRehype, { allowDangerousHtml: true, footnoteLabel: footnotes, footnoteLabelProperties: {} })
    .freeze();
}

const engines = new Map<FootnoteLabel, ReturnType<typeof createEngine>>();

function engineFor(footnotes: FootnoteLabel): ReturnType<typeof createEngine> {
  const known = engines.get(footnotes);
  if (known !== undefined) return known;
  const engine = createEngine(footnotes);
  engines.set(footnotes, engine);
  return engine;
}
