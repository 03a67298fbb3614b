/**
 * Visible characters of a text: code points that are neither white space nor controls, format
 * characters (zero-width space, direction marks) or combining marks.
 */
export function countCharacters(text: string): number {
  if (!UNUSUAL.test(text)) return text.length - (text.match(WHITE_SPACE)?.length ?? 0);
  return text.match(VISIBLE)?.length ?? 0;
}

const WHITE_SPACE = /\s/g;
/** Anything for which code units and visible characters may differ; most news has none of it. */
const UNUSUAL =
  /[^\x09-\x0d\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2100-\u218b\u2190-\u2bff\u3000-\u3029\u3030-\u303f\u3041-\u3096\u309b-\u30ff\u3400-\u9fff\uff01-\uffee]/;
const VISIBLE = /[^\s\p{C}\p{M}]/gu;
