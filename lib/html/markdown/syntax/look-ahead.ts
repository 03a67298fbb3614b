import type { Code, Effects, State } from 'micromark-util-types';

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
