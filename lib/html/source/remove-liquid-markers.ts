import { codeBlock } from '../markdown/html-text';

/**
 * Liquid is never evaluated: outputs and tags stay as they are written. Only what has no output of its own
 * goes: `{% raw %}` (what is inside was meant literally), comments, includes, and the address of the site
 * before a path. Highlighted code becomes a code block, as HTML: Jekyll makes it before Markdown is read.
 *
 * @param source Without controls.
 */
export function removeLiquidMarkers(source: string): string {
  if (!/\{[%{]/.test(source)) return source;
  return withoutRaw(source)
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replace(/\{%-?\s*comment\s*-?%\}(?:(?!\{%)[^])*\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(/\{%-?\s*include(?:_relative)?\s[^%{}]*%\}/g, '')
    .replace(HIGHLIGHT, (_, code: string) => codeBlock(code.replace(/^\n+/, '')))
    .replace(SITE_ADDRESS, '')
    .replace(PATH, (_, path: string) => (path.startsWith('/') ? path : `/${path}`))
    .replaceAll('{\u0001', '{');
}

/**
 * What is meant literally, marked. Where no end follows, none follows any later beginning: a pattern for both would
 * look for it from each of them.
 */
function withoutRaw(source: string): string {
  let result = '';
  let from = 0;
  const [begin, end] = [new RegExp(RAW), new RegExp(END_RAW)];
  for (let raw = begin.exec(source); raw !== null; raw = begin.exec(source)) {
    end.lastIndex = begin.lastIndex;
    const [endTag, isWhole] = end.exec(source) ?? [];
    if (endTag === undefined) break;
    if (isWhole !== undefined) {
      const literal = source.slice(begin.lastIndex, end.lastIndex - endTag.length);
      result += source.slice(from, raw.index) + literal.replace(/\{(?=[%{])/g, '{\u0001');
      from = end.lastIndex;
    }
    begin.lastIndex = end.lastIndex;
  }
  return result + source.slice(from);
}

const RAW = /\{%-?\s*raw\s*-?%\}/g;
/** A tag that is written in another way ends nothing, and nothing goes on behind it. */
const END_RAW = /\{%-?\s*endraw(\s*-?%\})?/g;
const HIGHLIGHT =
  /(?<=^ {0,12})\{%-?\s*highlight\s[^%{}]*%\}[ \t]*((?:(?!\{%-?\s*(?:end)?highlight)[^])*)\{%-?\s*endhighlight\s*-?%\}/gm;
const SITE_ADDRESS =
  /(?:\{\{-?\s*site\.(?:github\.)?(?:base)?url(?:\s*\|\s*(?:relative|absolute)_url)?\s*-?\}\}){1,3}(?=\/)/g;
/** `{{ "/x" | relative_url }}`. */
const PATH =
  /\{\{-?\s*["']([^"'{}|\n]{1,500})["']\s*(?:\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:base)?url)\s*){1,3}-?\}\}/g;
