const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TEXT = String.raw`(?:[^<>&]|&(?:amp|lt|gt|quot|#39|#13);)*`;
const ATTRIBUTE = String.raw`\s+${NAME}="(?:[^<>&"]|&(?:amp|lt|gt|quot|#39|#13);)*"`;
const TOKEN = new RegExp(String.raw`<(/?)(${NAME})((?:${ATTRIBUTE})*)\s*(/?)>|(${TEXT})`, 'uy');
/** The characters of XML 1.0 (section 2.2). */
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/**
 * Whether a document is well-formed XML with one root, as strictly as a reader that refuses anything else; of what
 * XML allows, only what this project writes.
 */
export function isWellFormed(xml: string): boolean {
  const body = /^<\?xml version="1\.0" encoding="utf-8"\?>\n([^]*)$/.exec(xml)?.[1]?.trim();
  if (body === undefined || !CHARACTERS.test(body)) return false;
  const open: string[] = [];
  let roots = 0;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(body);
    if (match === null || match[0] === '') return false;
    const [, closing, name, attributes = '', empty, text] = match;
    if (name === undefined) {
      if (open.length === 0 && text?.trim() !== '') return false;
      continue;
    }
    const names = [...attributes.matchAll(/([\w.:-]+)="/g)].map(([, key]) => key);
    if (new Set(names).size !== names.length) return false;
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
    if (TOKEN.lastIndex === start) return false;
  }
  return open.length === 0 && roots === 1;
}
