/**
 * Liquid is never evaluated: outputs stay as they are written. Only markers without an output of their own
 * go: `{% raw %}` (what is inside was meant literally), comments and includes; highlighted code becomes
 * fenced code.
 */
export function removeLiquidMarkers(source: string): string {
  if (!source.includes('{%')) return source;
  return source
    .replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '')
    .replace(/\{%-?\s*comment\s*-?%\}(?:(?!\{%)[^])*\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(/\{%-?\s*include(?:_relative)?\s[^%{}]*%\}/g, '')
    .replace(/^\{%-?\s*highlight\s+([\w+-]*)[^%{}]*%\}/gm, '```$1')
    .replace(/^\{%-?\s*endhighlight\s*-?%\}/gm, '```');
}
