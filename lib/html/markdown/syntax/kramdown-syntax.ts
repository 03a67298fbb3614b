import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { emphasisSyntax } from './emphasis-syntax';
import { mathSyntax } from './math-syntax';
import { kramdownCode, kramdownEscape, kramdownHeading } from './narrower-syntax';
import { rawSpanSyntax } from './raw-span-syntax';
import { typographySyntax } from './typography-syntax';

const code = (character: string): number => character.charCodeAt(0);

/** What kramdown reads in another way than CommonMark, as an extension of the parser. */
export function kramdownSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({
    flow: { [code('#')]: kramdownHeading },
    text: {
      [code('"')]: typographySyntax,
      [code("'")]: typographySyntax,
      [code('-')]: typographySyntax,
      [code('.')]: typographySyntax,
      [code('>')]: typographySyntax,
      [code('<')]: [typographySyntax, rawSpanSyntax],
      [code('$')]: mathSyntax,
      [code('*')]: emphasisSyntax,
      [code('_')]: emphasisSyntax,
      [code('`')]: kramdownCode,
      [code('\\')]: kramdownEscape,
    },
    string: { [code('\\')]: kramdownEscape },
    disable: { null: ['headingAtx', 'codeText', 'characterEscape'] },
  });
  (data.fromMarkdownExtensions ??= []).push({
    enter: {
      typeSet(token) {
        this.enter({ type: 'text', value: token.glyph ?? '' }, token);
        this.exit(token);
      },
      mathText(token) {
        const math = this.sliceSerialize(token).slice(2, -2).trim();
        this.enter({ type: 'inlineCode', value: `\\(${math}\\)` }, token);
        this.exit(token);
      },
    },
  });
}
