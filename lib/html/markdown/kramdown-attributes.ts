import { CONTENTS_MARK, UNLISTED_MARK } from './tree/list-contents';

/**
 * Removes kramdown's attribute lists (`{: .class #id}` on a line of its own, in a list item or after a span,
 * `{#id}` after a heading), which set classes and ids that no article keeps. Marks stand for what is more
 * than an attribute: the first list that `{:toc}` makes a table of contents, and the headings it leaves out.
 */
export function removeKramdownAttributes(source: string): string {
  if (!/\{[:#]/.test(source)) return source;
  return source
    .replace(
      /^ {0,3}(?:[-+*]|\d+\.)[ \t][^\n]*\n {0,3}\{:[ \t]*toc[^{}\n]*\}[ \t]*$/m,
      `\n${CONTENTS_MARK}\n`,
    )
    .replace(
      /^( {0,3}#{1,6} [^\n]*)\n {0,3}\{:[^{}\n]*\.no_toc\b[^{}\n]*\}[ \t]*$/gm,
      (_, heading: string) => `${heading} ${UNLISTED_MARK}`,
    )
    .replace(/^[ \t>]*\{:(?![:/])[^{}\n]*\}[ \t]*$/gm, '')
    .replace(/(?<=^ {0,12}(?:[-+*]|\d{1,9}\.)[ \t]{1,4})\{:(?![:/])[^{}\n]*\}[ \t]*/gm, '')
    .replace(/^ {0,3}#{1,6} [^\n]*$/gm, (heading) =>
      heading.replace(/(?<![ \t])[ \t]*\{#[^{}\n]*\}[ \t]*$/, ''),
    )
    .replace(/(?<=[)\]*_`>]|(?<![^]))\{:(?![:/])(?:(?!\n[ \t]*\n)[^{}]){0,300}\}/g, '');
}
