import { codeBlock } from '../markdown/code-block';

/**
 * Liquid is never evaluated: outputs and tags stay as they are written. Only what has no output of its own
 * goes: `{% raw %}` (what is inside was meant literally), comments, includes, and the address of the site
 * before a path. Highlighted code becomes a code block, as HTML: Jekyll makes it before Markdown is read.
 *
 * @param source Without controls.
 */
export function removeLiquidMarkers(source: string): string {
  if (!/\{[%{]/.test(source)) return source;
  return source
    .replace(RAW, (_, literal: string) => literal.replace(/\{(?=[%{])/g, '{\u0001'))
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replace(/\{%-?\s*comment\s*-?%\}(?:(?!\{%)[^])*\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(/\{%-?\s*include(?:_relative)?\s[^%{}]*%\}/g, '')
    .replace(HIGHLIGHT, (_, code: string) => codeBlock(code.replace(/^\n+/, '')))
    .replace(SITE_ADDRESS, '')
    .replace(PATH, (_, path: string) => (path.startsWith('/') ? path : `/${path}`))
    .replaceAll('{\u0001', '{');
}

const RAW = /\{%-?\s*raw\s*-?%\}((?:(?!\{%-?\s*endraw)[^])*)\{%-?\s*endraw\s*-?%\}/g;
const HIGHLIGHT =
  /(?<=^ {0,12})\{%-?\s*highlight\s[^%{}]*%\}[ \t]*((?:(?!\{%-?\s*(?:end)?highlight)[^])*)\{%-?\s*endhighlight\s*-?%\}/gm;
const SITE_ADDRESS =
  /(?:\{\{-?\s*site\.(?:github\.)?(?:base)?url(?:\s*\|\s*(?:relative|absolute)_url)?\s*-?\}\}){1,3}(?=\/)/g;
/** `{{ "/x" | relative_url }}`. */
const PATH =
  /\{\{-?\s*["']([^"'{}|\n]{1,500})["']\s*(?:\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:base)?url)\s*){1,3}-?\}\}/g;
