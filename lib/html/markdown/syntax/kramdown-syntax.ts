import type {} from 'remark-parse';
import type { Processor } from 'unified';
import { bareAddressSyntax } from './bare-address-syntax';
import { emphasisSyntax } from './emphasis';
import { mathSyntax } from './math-syntax';
import {
  kramdownAutolink,
  kramdownCode,
  kramdownEscape,
  kramdownHeading,
  kramdownHtml,
  kramdownList,
} from './narrower-syntax';
import { rawSpanSyntax } from './raw-span-syntax';
import { typographySyntax } from './typography-syntax';
import { withoutConstructs } from './constructs';

const code = (character: string): number => character.charCodeAt(0);

/** Read in another way here, or, like e-mail addresses, found in the finished text, which costs less. */
const GITHUB_ONLY = ['strikethrough', 'protocolAutolink', 'wwwAutolink', 'emailAutolink'];

/** What kramdown reads in another way than CommonMark, as an extension of the parser. */
export function kramdownSyntax(this: Processor): void {
  const data = this.data();
  const known = data.micromarkExtensions ?? [];
  data.micromarkExtensions = known.map((extension) => withoutConstructs(extension, GITHUB_ONLY));
  data.micromarkExtensions.push({
    document: Object.fromEntries(Array.from('*+-0123456789', (mark) => [code(mark), kramdownList])),
    flow: { [code('#')]: kramdownHeading, [code('<')]: kramdownHtml },
    text: {
      [code('"')]: typographySyntax,
      [code("'")]: typographySyntax,
      [code('-')]: typographySyntax,
      [code('.')]: typographySyntax,
      [code('>')]: typographySyntax,
      [code('<')]: [typographySyntax, rawSpanSyntax, kramdownAutolink],
      [code('$')]: mathSyntax,
      [code('h')]: bareAddressSyntax,
      [code('H')]: bareAddressSyntax,
      [code('*')]: emphasisSyntax,
      [code('_')]: emphasisSyntax,
      [code('~')]: emphasisSyntax,
      [code('`')]: kramdownCode,
      [code('\\')]: kramdownEscape,
    },
    insideSpan: { null: [emphasisSyntax] },
    string: { [code('\\')]: kramdownEscape },
    disable: { null: ['autolink', 'headingAtx', 'htmlFlow', 'codeText', 'characterEscape'] },
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
      },
    },
    exit: {
      mathText(token) {
        this.exit(token);
      },
    },
  });
}
