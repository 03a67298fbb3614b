import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import type { Mark } from './pair-marks';
import { resolveEmphasis } from './resolve-emphasis';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    emphasisMark: 'emphasisMark';
    strikethrough: 'strikethrough';
    strikethroughSequence: 'strikethroughSequence';
    strikethroughText: 'strikethroughText';
  }
  interface Token {
    /** What an `emphasisMark` token is. */
    mark?: Mark;
  }
}

/** `*`, `_` and more than one `~`, each read on its own and paired by kramdown's rules when its text is complete. */
export const emphasisSyntax: Construct = { name: 'kramdownEmphasis', tokenize, resolveAll: resolveEmphasis };

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = character(this.previous);
  const afterHyphen = before === '-' && isAfterLetter(this);
  return function start(code) {
    const written = character(code);
    const token = effects.enter('emphasisMark');
    effects.consume(code);
    return function end(next) {
      effects.exit('emphasisMark');
      if (written === '~' && before !== '~' && character(next) !== '~') return nok(next);
      const after = character(next);
      token.mark = {
        character: written === '_' || written === '~' ? written : '*',
        offset: token.start.offset,
        afterSpace: SPACE.test(before),
        beforeSpace: SPACE.test(after),
        afterLetter: afterHyphen || /\p{Alphabetic}/u.test(before),
        beforeLetter: /[\p{Alphabetic}\p{Nd}]/u.test(after),
      };
      return ok(next);
    };
  };
}

/** Other spaces, such as those of full width, are characters. */
const SPACE = /[ \t\n\v\f\r]/;

/** Line ends and the ends of a text count as spaces. */
function character(code: Code): string {
  return code === null || code < 0 ? ' ' : String.fromCharCode(code);
}

/** Whether the character before the last one is a letter. */
function isAfterLetter(context: TokenizeContext): boolean {
  const [before, last] = [context.events.at(-3)?.[1], context.events.at(-1)?.[1]];
  if (last?.type !== 'data') return false;
  const end = context.sliceSerialize(last);
  return /\p{Alphabetic}-$/u.test(
    end === '-' && before?.type === 'data' ? context.sliceSerialize(before) + end : end,
  );
}
