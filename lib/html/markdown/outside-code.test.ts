import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideCode, outsideCode } from './outside-code';

/** What counts as code, as one pattern; it takes quadratic time. */
const CODE =
  /^(?:([ \t>]*)(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)\n(?:[^]*?\n)??(?:\1)?[ ]{0,3}(?:\2\3)|[ \t>]*(?:(?:[-+*]|\d{1,9}\.)[ \t]+)+(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)\n(?:[^]*?\n)??[ \t>]*(?:\4\5))[`~]*[ \t]*$|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^]){1,2000}?(?<!`)\6(?!`)/gm;

const PIECES = [
  '`',
  '``',
  '```',
  '````',
  '~~~',
  '~~~~~',
  '~',
  '\n',
  '\n',
  '\n',
  '  ',
  '\t',
  '> ',
  '- ',
  '1. ',
  'a',
  '\n```\n',
  '\n~~~\n',
];

describe('outsideCode', () => {
  it('changes what is no code', () => {
    const source = 'a `b` c\n\n```js\nd\n```\ne\n- ~~~\n  f\n  ~~~\ng';
    expect(outsideCode(source, (text) => text.toUpperCase())).toBe(
      'A `b` C\n\n```js\nd\n```\nE\n- ~~~\n  f\n  ~~~\nG',
    );
  });

  it('finds the code that the pattern finds', () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (source) => {
        const marked = source.replace(CODE, (code) => `«${code}»`);
        expect(insideCode(source, (code) => `«${code}»`)).toBe(marked);
        expect(outsideCode(source, (text) => text.replace(/[^]+/, '…'))).toBe(
          `«»${marked}«»`.replace(/»([^«»]+)«/g, '»…«').replace(/[«»]/g, ''),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
