import type {
  Code,
  Effects,
  State,
  TokenType,
  Construct,
  ConstructRecord,
  Extension,
} from 'micromark-util-types';

/**
 * A state that reads up to `length` characters ahead, line ends and tabs as spaces, and then goes on where it
 * began.
 *
 * @param decide What comes next, by what was read.
 * @param isEnd Characters that end it sooner.
 */
export function lookAhead(
  effects: Effects,
  length: number,
  decide: (ahead: string) => State,
  isEnd: (code: number) => boolean = () => false,
): State {
  let ahead = '';
  const onwards: State = (code) => decide(ahead)(code);
  return effects.check({ partial: true, tokenize }, onwards, onwards);

  function tokenize(inner: Effects, done: State): State {
    return function start(code: Code): State | undefined {
      inner.enter('data');
      return collect(code);
    };

    function collect(code: Code): State | undefined {
      if (code === null || ahead.length === length || isEnd(code)) {
        inner.exit('data');
        return done(code);
      }
      ahead += code < 0 ? ' ' : String.fromCharCode(code);
      inner.consume(code);
      return collect;
    }
  }
}

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

/** An extension of the parser without some of what it reads in texts. */
export function withoutConstructs(extension: Extension, names: readonly string[]): Extension {
  const isKept = ({ name }: Construct): boolean => name === undefined || !names.includes(name);
  const text: ConstructRecord = {};
  for (const [character, constructs] of Object.entries(extension.text ?? {})) {
    const kept = [constructs ?? []].flat().filter(isKept);
    if (kept.length > 0) text[character] = kept;
  }
  return { ...extension, text };
}
