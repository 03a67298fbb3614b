/**
 * Removes kramdown's attribute lists (`{: .class #id}` on a line of its own or after a span, `{#id}` after
 * a heading), which set classes and ids that no article keeps, and the list that `{:toc}` replaces by a
 * table of contents.
 */
export function removeKramdownAttributes(source: string): string {
  if (!/\{[:#]/.test(source)) return source;
  return source
    .replace(/^ {0,3}(?:[-+*]|\d+\.)[ \t][^\n]*\n {0,3}\{:[ \t]*toc[^{}\n]*\}[ \t]*$/gm, '')
    .replace(/^ {0,3}\{:[^{}\n]*\}[ \t]*$/gm, '')
    .replace(/(?<=^ {0,3}#{1,6} [^\n]{0,400})[ \t]*\{#[^{}\n]*\}[ \t]*$/gm, '')
    .replace(/(?<=[)\]*_`])\{:[^{}\n]*\}/g, '');
}
