import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { consumeLineEnd, isLineEnd } from './constructs';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextData: 'mathTextData';
  }
}

/** `$$…$$`: nothing inside it is Markdown. */
export const mathSyntax: Construct = { name: 'math', tokenize };
const DOLLAR = 36;

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return function start(code) {
    effects.enter('mathText');
    effects.enter('mathTextData');
    effects.consume(code);
    return second;
  };

  function second(code: Code): State | undefined {
    if (code !== DOLLAR) return nok(code);
    effects.consume(code);
    return first;
  }

  function first(code: Code): State | undefined {
    return code === DOLLAR ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (isLineEnd(code)) return consumeLineEnd(effects, code, 'mathTextData', inside);
    effects.consume(code);
    return code === DOLLAR ? closing : inside;
  }

  function closing(code: Code): State | undefined {
    if (code !== DOLLAR) return inside(code);
    effects.consume(code);
    effects.exit('mathTextData');
    effects.exit('mathText');
    return ok;
  }
}
