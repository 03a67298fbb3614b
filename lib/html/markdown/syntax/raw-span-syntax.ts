import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { consumeLineEnd, isLineEnd } from './constructs';

/**
 * Inline elements whose content is not Markdown: `<code>` and its like, and any tag with `markdown="0"`.
 * Source: kramdown, HTML_CONTENT_MODEL in `lib/kramdown/parser/html.rb`.
 */
export const rawSpanSyntax: Construct = { name: 'rawSpan', tokenize };

/** Characters of such an element; tags that are closed later are read one by one. */
const LONGEST = 2_000;
const LESS_THAN = 60;
const MORE_THAN = 62;

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let source = '';
  let endTag: string | undefined;
  return function start(code) {
    effects.enter('htmlText');
    effects.enter('htmlTextData');
    return inside(code);
  };

  function inside(code: Code): State | undefined {
    if (code === null || source.length === LONGEST) return nok(code);
    if (code === LESS_THAN && source !== '' && endTag === undefined) return nok(code);
    source += code < 0 ? ' ' : String.fromCharCode(code);
    if (isLineEnd(code))
      return source.length > 2 ? consumeLineEnd(effects, code, 'htmlTextData', inside) : nok(code);
    effects.consume(code);
    if (source.length === 2 && !/[a-z]/i.test(source.charAt(1))) return nok;
    return code === MORE_THAN ? atTagEnd() : inside;
  }

  function atTagEnd(): State {
    if (endTag === undefined) {
      const [, name, attributes = ''] = START_TAG.exec(source) ?? [];
      if (name === undefined || !(RAW_SPANS.has(name.toLowerCase()) || UNREAD.test(attributes))) return nok;
      endTag = `</${name.toLowerCase()}>`;
      return inside;
    }
    if (!source.slice(-endTag.length).toLowerCase().endsWith(endTag)) return inside;
    effects.exit('htmlTextData');
    effects.exit('htmlText');
    return ok;
  }
}

const START_TAG = /^<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>$/i;
const UNREAD = /\smarkdown\s*=\s*["']?0/i;
const RAW_SPANS: ReadonlySet<string> = new Set('code kbd samp var math option textarea'.split(' '));
