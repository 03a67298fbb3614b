import { autolink, characterEscape, codeText, headingAtx, htmlFlow, list } from 'micromark-core-commonmark';
import type { Construct, TokenizeContext } from 'micromark-util-types';
import { SPAN_TAGS } from '../html-block';
import { lookAhead } from './constructs';

/** Fewer characters can be escaped than in CommonMark. Source: kramdown, `escaped_chars.rb`. */
export const kramdownEscape = narrowed(characterEscape, (_, ahead) =>
  /^\\[\\.*_+`<>()[\]{}#!:|"'$=~-]/.test(ahead),
);

/**
 * A lone backtick between spaces is none, and code between single ones keeps its spaces. Source: kramdown,
 * `codespan.rb`.
 */
export const kramdownCode: Construct = {
  ...narrowed(codeText, ({ previous }, ahead) => {
    const afterSpace = previous === null || previous < 0 || previous === 32;
    return !afterSpace || !/^`\s/.test(ahead);
  }),
  resolve(events, context) {
    const [marks, first] = [events[1]?.[1], events[3]?.[1]];
    const isSingle = marks !== undefined && marks.end.offset - marks.start.offset === 1;
    if (isSingle && first?.type === 'space') first.type = 'codeTextData';
    return codeText.resolve?.(events, context) ?? events;
  },
};

/** Headings are not indented. Source: kramdown, `header.rb`. */
export const kramdownHeading = narrowed(headingAtx, ({ events }) => events.at(-1)?.[1].type !== 'linePrefix');

/** Addresses of the web and of mail only. Source: kramdown, `autolink.rb`. */
export const kramdownAutolink = narrowed(
  autolink,
  (_, ahead) => /^<(?:(?:mailto|https?|ftps?):|[^:\s]+$|[^:\s]+[@>])/i.test(ahead),
  30,
);

/** A line that begins with a span tag is a paragraph. Source: kramdown, `html.rb`. */
export const kramdownHtml = narrowed(
  htmlFlow,
  (_, ahead) => !SPAN_TAGS.has(/^<\/?([a-z]+)(?![\w:.-])/i.exec(ahead)?.[1]?.toLowerCase() ?? ''),
  12,
);

/** After a blank line a list may begin with any number, also after indented code. */
export const kramdownList: Construct = {
  ...list,
  name: 'kramdown list',
  tokenize(effects, ok, nok) {
    const line = this.events.findLast(([, { type }]) => type === 'chunkFlow')?.[1];
    if (line !== undefined && this.sliceSerialize(line).trim() === '') this.interrupt = false;
    return list.tokenize.call(this, effects, ok, nok);
  },
};

/** A construct of CommonMark that is only tried where the next characters and the place allow it. */
function narrowed(
  construct: Construct,
  allows: (context: TokenizeContext, ahead: string) => boolean,
  length = 2,
): Construct {
  return {
    ...construct,
    name: `kramdown ${construct.name ?? ''}`,
    tokenize(effects, ok, nok) {
      const go = construct.tokenize.call(this, effects, ok, nok);
      const decide = (ahead: string) => (allows(this, ahead) ? go : nok);
      // Blocks are read line by line: to look past the end of one would put off the decision.
      return lookAhead(effects, length, decide, (code) => length > 2 && code < 0);
    },
  };
}
