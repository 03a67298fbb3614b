import { characterEscape, codeText, headingAtx } from 'micromark-core-commonmark';
import type { Construct, TokenizeContext } from 'micromark-util-types';
import { lookAhead } from './look-ahead';

/** Fewer characters can be escaped than in CommonMark. Source: kramdown, `escaped_chars.rb`. */
export const kramdownEscape = narrowed(characterEscape, (_, ahead) =>
  /^\\[\\.*_+`<>()[\]{}#!:|"'$=~-]/.test(ahead),
);

/** A lone backtick between spaces is none. Source: kramdown, `codespan.rb`. */
export const kramdownCode = narrowed(codeText, ({ previous }, ahead) => {
  const afterSpace = previous === null || previous < 0 || previous === 32;
  return !afterSpace || !/^`\s/.test(ahead);
});

/** Headings are not indented. Source: kramdown, `header.rb`. */
export const kramdownHeading = narrowed(headingAtx, ({ events }) => events.at(-1)?.[1].type !== 'linePrefix');

/** A construct of CommonMark that is only tried where the next two characters and the place allow it. */
function narrowed(
  construct: Construct,
  allows: (context: TokenizeContext, ahead: string) => boolean,
): Construct {
  return {
    ...construct,
    name: `kramdown ${construct.name ?? ''}`,
    tokenize(effects, ok, nok) {
      const go = construct.tokenize.call(this, effects, ok, nok);
      return lookAhead(effects, 2, (ahead) => (allows(this, ahead) ? go : nok));
    },
  };
}
