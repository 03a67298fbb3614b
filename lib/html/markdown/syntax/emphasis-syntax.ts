import { attention } from 'micromark-core-commonmark';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

/**
 * Emphasis may begin before anything but a space and end after anything but a space, whatever punctuation
 * stands beside it, full-width or not; `_` does neither within a word. Source: kramdown, `emphasis.rb`.
 */
export const emphasisSyntax: Construct = {
  name: 'kramdownEmphasis',
  tokenize,
  ...(attention.resolveAll === undefined ? {} : { resolveAll: attention.resolveAll }),
};

const UNDERSCORE = 95;

function tokenize(this: TokenizeContext, effects: Effects, ok: State): State {
  const before = character(this.previous);
  return function start(mark) {
    effects.enter('attentionSequence');
    return inside(mark);

    function inside(code: Code): State | undefined {
      if (code === mark) {
        effects.consume(code);
        return inside;
      }
      const token = effects.exit('attentionSequence');
      const after = character(code);
      token._open = /\S/.test(after) && !(mark === UNDERSCORE && /\p{L}/u.test(before));
      token._close = /\S/.test(before) && !(mark === UNDERSCORE && /[\p{L}\p{N}]/u.test(after));
      return ok(code);
    }
  };
}

/** Line ends and the ends of a text count as spaces. */
function character(code: Code): string {
  return code === null || code < 0 ? ' ' : String.fromCharCode(code);
}
