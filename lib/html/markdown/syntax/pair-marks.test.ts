import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, PROPERTY_TIMEOUT } from '../../testing/holds';
import type { Mark, MarkedSpan } from './pair-marks';
import { pairMarks } from './pair-marks';

function marksIn(text: string): Mark[] {
  return Array.from(text).flatMap((character, offset) => {
    if (character !== '*' && character !== '_' && character !== '~') return [];
    const [before = ' ', after = ' '] = [text[offset - 1], text[offset + 1]];
    return {
      character,
      offset,
      afterSpace: /\s/.test(before),
      beforeSpace: /\s/.test(after),
      afterLetter: /\p{L}/u.test(before),
      beforeLetter: /[\p{L}\p{N}]/u.test(after),
    };
  });
}

/** The spans of a text as tags. */
function tagged(text: string): string {
  const marks = marksIn(text);
  const tags = new Map<number, string>();
  const tag = (spans: readonly MarkedSpan[]): void => {
    for (const { kind, open, close, length, inside } of spans) {
      for (const [first, mark] of [
        [open, `<${kind}>`],
        [close, `</${kind}>`],
      ] as const) {
        tags.set(marks[first]?.offset ?? -1, mark);
        if (length === 2) tags.set(marks[first + 1]?.offset ?? -1, '');
      }
      tag(inside);
    }
  };
  tag(pairMarks(marks));
  return Array.from(text)
    .map((character, offset) => tags.get(offset) ?? character)
    .join('');
}

describe('pairMarks', () => {
  it.each([
    ['*a* **b**', '<emphasis>a</emphasis> <strong>b</strong>'],
    ['***a***', '<strong><emphasis>a</emphasis></strong>'],
    ['**一 **二**', '<strong>一 **二</strong>'],
    ['a_b_c _d_', 'a_b_c <emphasis>d</emphasis>'],
    ['138****5678', '138<emphasis>**</emphasis>5678'],
    ['**a *b**', '<strong>a *b</strong>'],
    ['*a **b*', '<emphasis>a **b</emphasis>'],
    ['~~a *b~~ c*', '<strikethrough>a *b</strikethrough> c*'],
    ['~~~a~~~', '~<strikethrough>a</strikethrough>~'],
    ['**', '**'],
  ])('reads %s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it('nests spans and takes no mark twice, for any marks', { timeout: PROPERTY_TIMEOUT }, () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('***___~~a 。\n')), maxLength: 60 });
    holds(
      fc.property(text, (source) => {
        const taken = new Set<number>();
        const check = (spans: readonly MarkedSpan[], from: number, to: number): void => {
          let last = from;
          for (const { open, close, length, inside } of spans) {
            expect(open).toBeGreaterThanOrEqual(last);
            expect(close).toBeGreaterThanOrEqual(open + length);
            expect(close + length).toBeLessThanOrEqual(to);
            for (let at = 0; at < length; at += 1) {
              expect(taken.has(open + at) || taken.has(close + at)).toBe(false);
              taken.add(open + at).add(close + at);
            }
            check(inside, open + length, close);
            last = close + length;
          }
        };
        check(pairMarks(marksIn(source)), 0, marksIn(source).length);
      }),
    );
  });
});
