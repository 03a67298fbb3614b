declare const written: unique symbol;

/** Well-formed XML: elements, text and references, ready to be put between tags. Only this file makes it. */
export type Xml = string & { readonly [written]: true };

type Child = Xml | readonly Child[] | undefined;

/** What XML 1.0 has no way to write, escaped or not: most control characters and two that are none. */
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const HALF_SURROGATE = /\p{Cs}/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text without what XML 1.0 cannot hold; JSON Feed is given the same text. */
export function plainText(text: string): string {
  return text.replace(HALF_SURROGATE, '\ufffd').replace(NO_CHARACTER, '');
}

/**
 * Text as it may stand between tags and in a quoted attribute: the one place where anything is escaped.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function text(value: string): Xml {
  return plainText(value).replace(/[&<>"'\r]/g, (character) => REFERENCES[character] ?? character) as Xml;
}

/** An element. Attributes and children that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${text(value)}"`))
    .join('');
  const content = join(children);
  return (content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`) as Xml;
}

/** The start of a document; what follows is one element. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

function join(children: readonly Child[]): string {
  return children
    .map((child) => (typeof child === 'string' ? child : child === undefined ? '' : join(child)))
    .join('');
}
