import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { LOOKAHEAD, typeSetAt } from '../typography';
import { lookAhead } from './constructs';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    typeSet: 'typeSet';
  }
  interface Token {
    /** What is set in place of a `typeSet` token. */
    glyph?: string;
  }
}

/** Quotes, dashes, ellipses and guillemets in Markdown text; escapes, code and tags are read before it. */
export const typographySyntax: Construct = { name: 'typography', tokenize };

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = characterBefore(this);
  let left = 0;
  return lookAhead(effects, LOOKAHEAD, (ahead) => {
    const set = typeSetAt(before, ahead);
    if (set === undefined) return nok;
    left = set.length;
    return function start(code) {
      effects.enter('typeSet', { glyph: set.glyph });
      return inside(code);
    };
  });

  function inside(code: Code): State | undefined {
    if (left === 0) {
      effects.exit('typeSet');
      return ok(code);
    }
    left -= 1;
    effects.consume(code);
    return inside;
  }
}

/** Line ends and tabs count as spaces; emphasis, links and the like as nothing. */
function characterBefore({ events, previous }: TokenizeContext): string | undefined {
  const last = events.at(-1)?.[1].type;
  if (previous === null || last === undefined) return undefined;
  if (previous < 0 || last === 'lineEnding' || last === 'linePrefix') return ' ';
  return last === 'data' ? String.fromCharCode(previous) : undefined;
}
