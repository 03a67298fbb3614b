import type { Code, Effects, State, TokenType } from 'micromark-util-types';

/** Whether a character ends a line: micromark reads each kind of line end as a number below -2. */
export function isLineEnd(code: Code): code is number {
  return code !== null && code < -2;
}

/**
 * Reads a line end between two parts of one token. No part may reach over it: micromark cuts a paragraph at its
 * line ends when it puts the tokens together.
 */
export function consumeLineEnd(effects: Effects, code: number, part: TokenType, onwards: State): State {
  effects.exit(part);
  effects.enter('lineEnding');
  effects.consume(code);
  effects.exit('lineEnding');
  return (next) => {
    effects.enter(part);
    return onwards(next);
  };
}
