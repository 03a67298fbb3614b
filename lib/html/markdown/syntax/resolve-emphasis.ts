import type { Event, Token, TokenizeContext, TokenType } from 'micromark-util-types';
import type { Mark, MarkedSpan } from './pair-marks';
import { pairMarks } from './pair-marks';

/** Makes emphasis of the `emphasisMark` tokens of a complete text that belong together, and text of all others. */
export function resolveEmphasis(events: Event[], context: TokenizeContext): Event[] {
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

const TOKENS: Readonly<Record<MarkedSpan['kind'], readonly [TokenType, TokenType, TokenType]>> = {
  emphasis: ['emphasis', 'emphasisSequence', 'emphasisText'],
  strong: ['strong', 'strongSequence', 'strongText'],
  strikethrough: ['strikethrough', 'strikethroughSequence', 'strikethroughText'],
};
