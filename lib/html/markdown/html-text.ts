/** Its name holds what no name does, or words with commas or pipes follow it and no value of an attribute. */
const FALSE_TAG =
  /<(?=[a-z][\w.:-]{0,100}(?:[@,;|\\][^\s/><"'=]{0,200}[\s/>]|\s[^=<>"'/]{0,200}[,|][^=<>"'/]{0,200}>))/gi;

/** Plain text as HTML text. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Shows what stands in angle brackets in HTML and is no tag, whatever a browser takes it for: `<a.b@c.org>`,
 * `<offset, length>`, `<a | b>`.
 */
export function escapeFalseTags(html: string): string {
  return html.replace(FALSE_TAG, '&lt;');
}

/** Lines of code as HTML. */
export function codeBlock(code: string): string {
  return `<pre><code>${escapeText(code)}</code></pre>`;
}
