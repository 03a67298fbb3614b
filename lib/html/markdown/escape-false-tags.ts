/**
 * Shows what stands in angle brackets in HTML and is no tag, whatever a browser takes it for: `<a.b@c.org>`,
 * `<offset, length>`, `<a | b>`.
 */
export function escapeFalseTags(html: string): string {
  return html.replace(FALSE_TAG, '&lt;');
}

/** Its name holds what no name does, or words with commas or pipes follow it and no value of an attribute. */
const FALSE_TAG =
  /<(?=[a-z][\w.:-]{0,100}(?:[@,;|\\][^\s/><"'=]{0,200}[\s/>]|\s[^=<>"'/]{0,200}[,|][^=<>"'/]{0,200}>))/gi;
