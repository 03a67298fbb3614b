import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext,
  Event,
  Token,
  TokenType,
} from 'micromark-util-types';
import { type Mark, type MarkedSpan, pairMarks } from './pair-marks';

const TOKENS: Readonly<Record<MarkedSpan['kind'], readonly [TokenType, TokenType, TokenType]>> = {
  emphasis: ['emphasis', 'emphasisSequence', 'emphasisText'],
  strong: ['strong', 'strongSequence', 'strongText'],
  strikethrough: ['strikethrough', 'strikethroughSequence', 'strikethroughText'],
};

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

/** Makes emphasis of the `emphasisMark` tokens of a complete text that belong together, and text of all others. */
function resolveEmphasis(events: Event[], context: TokenizeContext): Event[] {
  const tokens: Token[] = [];
  const marks: Mark[] = [];
  for (const [kind, token] of events) {
    if (kind !== 'enter' || token.type !== 'emphasisMark' || token.mark === undefined) continue;
    tokens.push(token);
    marks.push(token.mark);
  }
  if (tokens.length === 0) return events;
  const replacements = new Map<Token, readonly Event[]>();
  enclose(pairMarks(marks));
  const resolved = events.flatMap((event) => {
    const [kind, token] = event;
    const replacement = replacements.get(token);
    if (replacement !== undefined) return kind === 'enter' ? replacement : [];
    if (token.type === 'emphasisMark') token.type = 'data';
    return [event];
  });
  // micromark has seen the list itself and looks at no other.
  events.length = 0;
  for (const event of resolved) events.push(event);
  return events;

  function enclose(spans: readonly MarkedSpan[]): void {
    for (const { kind, open, close, length, inside } of spans) {
      enclose(inside);
      const [first, beforeText] = [tokens[open], tokens[open + length - 1]];
      const [afterText, last] = [tokens[close], tokens[close + length - 1]];
      if (!first || !beforeText || !afterText || !last) continue;
      const [group, sequence, text] = TOKENS[kind];
      const whole = { type: group, start: first.start, end: last.end };
      const opening = { type: sequence, start: first.start, end: beforeText.end };
      const content = { type: text, start: beforeText.end, end: afterText.start };
      const closing = { type: sequence, start: afterText.start, end: last.end };
      replacements.set(beforeText, []);
      replacements.set(last, []);
      replacements.set(first, [
        ['enter', whole, context],
        ['enter', opening, context],
        ['exit', opening, context],
        ['enter', content, context],
      ]);
      replacements.set(afterText, [
        ['exit', content, context],
        ['enter', closing, context],
        ['exit', closing, context],
        ['exit', whole, context],
      ]);
    }
  }
}
